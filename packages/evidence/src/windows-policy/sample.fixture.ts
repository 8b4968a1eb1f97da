/** The part of `secedit /export` that speaks about passwords, and a section that uses the same words otherwise. */
export const sample: readonly { readonly name: string; readonly text: string }[] = [
  {
    name: "secpol.inf",
    text: [
      "[Unicode]",
      "Unicode=yes",
      "[System Access]",
      "MinimumPasswordAge = 1",
      "MaximumPasswordAge = 60",
      "MinimumPasswordLength = 8",
      "PasswordComplexity = 1",
      "LockoutBadCount = 5",
      "ResetLockoutCount = 30",
      "LockoutDuration = -1",
      "[Registry Values]",
      "MACHINE\\System\\CurrentControlSet\\Services\\Netlogon\\Parameters\\MaximumPasswordAge=4,30",
      "[Version]",
      'signature="$CHICAGO$"',
      "Revision=1",
      "",
    ].join("\r\n"),
  },
];

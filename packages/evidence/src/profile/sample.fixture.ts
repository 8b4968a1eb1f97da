/** A small system profile. */
export const sample: readonly { readonly name: string; readonly text: string }[] = [
  {
    name: "ho-so.yaml",
    text: `system: { name: Cổng dịch vụ, kind: portal }
passwordPolicy:
  - accountClasses: [user]
    minLength: 8
    maxAge: { amount: 90, unit: day }
lockout: { threshold: 5, window: { amount: 30, unit: minute } }
backups:
  - dataset: csdl
    runs: [{ at: "2026-11-01T02:00:00+07:00", ok: true }]
`,
  },
];

import { InputError } from "@ttthdl/evidence";
import { type Argument, Command, type Option } from "commander";
import { mistakes } from "./words.js";

/**
 * A command whose errors speak both languages. Commander reports each by a method of its own and knows
 * only English; these methods take their place. They are not in its types, so the contract holds what they do.
 */
export class LocalizedCommand extends Command {
  unknownOption(flag: string): never {
    throw new InputError(mistakes.unknownOption(flag));
  }

  unknownCommand(): never {
    throw new InputError(mistakes.unknownCommand(this.args[0] ?? ""));
  }

  missingArgument(name: string): never {
    throw new InputError(mistakes.missingArgument(name));
  }

  optionMissingArgument({ flags }: Option): never {
    throw new InputError(mistakes.missingValue(flags));
  }

  missingMandatoryOptionValue({ flags }: Option): never {
    throw new InputError(mistakes.missingOption(flags));
  }

  _excessArguments(given: readonly string[]): never {
    throw new InputError(
      mistakes.excessArguments(this.name(), this.registeredArguments.length, given.length),
    );
  }
}

/** Lets an option take the values of a list only. */
export function withChoices(option: Option, choices: readonly string[]): Option {
  option.argChoices = [...choices];
  return option.argParser((value: string) => requireChoice(option.flags, choices, value));
}

/** Lets an option be repeated, each time with a value of a list; one that is given twice counts once. */
export function withRepeatedChoices(option: Option, choices: readonly string[]): Option {
  option.argChoices = [...choices];
  return option.argParser((value: string, before: readonly string[] = []) => [
    ...new Set([...before, requireChoice(option.flags, choices, value)]),
  ]);
}

/** Lets an argument be a value of a list, as {@link withChoices} does with an option. */
export function argumentWithChoices(argument: Argument, choices: readonly string[]): Argument {
  argument.argChoices = [...choices];
  return argument.argParser((value: string) => requireChoice(argument.name(), choices, value));
}

function requireChoice(name: string, choices: readonly string[], value: string): string {
  if (choices.includes(value)) return value;
  throw new InputError(mistakes.notAChoice(name, value, choices.join(", ")));
}

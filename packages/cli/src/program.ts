import { version } from "@ttthdl/core";
import type { Command } from "commander";
import { type CommandContext, example, newCommand } from "./command-context.js";
import { calendarCommand } from "./commands/calendar/command.js";
import { checkCommand } from "./commands/check/command.js";
import { checklistCommand } from "./commands/checklist/command.js";
import { deadlineCommand } from "./commands/deadline/command.js";
import { explainCommand } from "./commands/explain/command.js";
import { formCommand } from "./commands/form/command.js";
import { incidentCommand } from "./commands/incident/command.js";
import { lunarCommand } from "./commands/lunar/command.js";
import { passwordCommand } from "./commands/password/command.js";
import { regulationsCommand } from "./commands/regulations/command.js";
import { rulesCommand } from "./commands/rules/command.js";
import { scheduleCommand } from "./commands/schedule/command.js";
import { schemaCommand } from "./commands/schema/command.js";
import { workdaysCommand } from "./commands/workdays/command.js";
import { words } from "./words.js";

/** Builds the command line. What a command does is loaded only when it runs. */
export function makeProgram(context: CommandContext): Command {
  return newCommand("ttthdl", context)
    .description(words.description[context.lang])
    .version(version, "-V, --version", words.version[context.lang])
    .addCommand(regulationsCommand(context))
    .addCommand(rulesCommand(context))
    .addCommand(checkCommand(context))
    .addCommand(checklistCommand(context))
    .addCommand(explainCommand(context))
    .addCommand(passwordCommand(context))
    .addCommand(calendarCommand(context))
    .addCommand(workdaysCommand(context))
    .addCommand(lunarCommand(context))
    .addCommand(deadlineCommand(context))
    .addCommand(incidentCommand(context))
    .addCommand(scheduleCommand(context))
    .addCommand(formCommand(context))
    .addCommand(schemaCommand(context))
    .addHelpText("after", example(context, "ttthdl check ho-so.yaml -r all"));
}

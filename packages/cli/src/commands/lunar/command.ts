import type { Command } from "commander";
import { type CommandContext, example, newCommand, say } from "../../command-context.js";
import { sharedOptions } from "../../options.js";
import type { LunarArguments } from "./run.js";

/** `ttthdl lunar`: turns days into lunar dates and back. */
export function lunarCommand(context: CommandContext): Command {
  const options = sharedOptions(context);
  return newCommand("lunar", context)
    .description(
      say(
        context,
        "đổi ngày dương lịch sang âm lịch Việt Nam và ngược lại, 1968-2199",
        "turn days into Vietnamese lunar dates and back, 1968-2199",
      ),
    )
    .argument("[DATE]", say(context, "ngày dương lịch, dạng YYYY-MM-DD", "day, YYYY-MM-DD"))
    .option(
      "--from-lunar <Y-M-D>",
      say(context, "ngày âm lịch cần đổi, ví dụ 2026-3-10", "lunar date, for example 2026-3-10"),
    )
    .option("--leap", say(context, "tháng nhuận", "in the leap month"))
    .addOption(options.format("text", "json"))
    .addOption(options.output)
    .addHelpText(
      "after",
      example(context, "ttthdl lunar 2026-11-22", "ttthdl lunar --from-lunar 2026-3-10"),
    )
    .action(async (day: string | undefined, args: LunarArguments) => {
      const { runLunar } = await import("./run.js");
      runLunar(day, args, context.lang, context.io);
    });
}

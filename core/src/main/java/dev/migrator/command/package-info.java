/**
 * API. The commands, one class each, without a command line: options in, a result out
 * that knows its text, its JSON and its exit code. Entry type:
 * {@link dev.migrator.command.Command}. Imports {@code environment} and everything below.
 *
 * <p>
 * By name: {@code current} {@link dev.migrator.command.CurrentCommand}, {@code heads}
 * {@link dev.migrator.command.HeadsCommand}, {@code branches}
 * {@link dev.migrator.command.BranchesCommand}, {@code history}
 * {@link dev.migrator.command.HistoryCommand}, {@code show}
 * {@link dev.migrator.command.ShowCommand}, {@code upgrade}
 * {@link dev.migrator.command.UpgradeCommand}, {@code downgrade}
 * {@link dev.migrator.command.DowngradeCommand}, {@code stamp}
 * {@link dev.migrator.command.StampCommand}, {@code ensure-version}
 * {@link dev.migrator.command.EnsureVersionCommand}, {@code validate}
 * {@link dev.migrator.command.ValidateCommand}, {@code repair}
 * {@link dev.migrator.command.RepairCommand}, {@code init}
 * {@link dev.migrator.command.InitCommand}, {@code list-templates}
 * {@link dev.migrator.command.ListTemplatesCommand}, {@code revision}
 * {@link dev.migrator.command.RevisionCommand}, {@code merge}
 * {@link dev.migrator.command.MergeCommand}.
 *
 * <p>
 * The options of {@code revision}, {@code merge} and {@code init} are those of the
 * {@code template} package; of every other command the record named after it, such as
 * {@link dev.migrator.command.CurrentOptions}, or {@link dev.migrator.command.NoOptions}.
 */
@NullMarked
package dev.migrator.command;

import org.jspecify.annotations.NullMarked;

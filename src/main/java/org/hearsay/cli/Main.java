package org.hearsay.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.hearsay.cli.commands.AddCommand;
import org.hearsay.cli.commands.ChangesCommand;
import org.hearsay.cli.commands.CheckCommand;
import org.hearsay.cli.commands.EvalCommand;
import org.hearsay.cli.commands.ExplainCommand;
import org.hearsay.cli.commands.ExportCommand;
import org.hearsay.cli.commands.QueryCommand;
import org.hearsay.cli.commands.SampleCommand;
import org.hearsay.cli.commands.ServeCommand;
import org.hearsay.cli.commands.StatsCommand;
import org.hearsay.cli.commands.TraceCommand;
import org.hearsay.cli.commands.TrainCommand;
import org.hearsay.cli.commands.VerifyCommand;
import org.hearsay.cli.commands.WatchCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command {@code hearsay}: finds the subcommand and runs it. */
@Command(
        name = "hearsay",
        mixinStandardHelpOptions = true,
        versionProvider = SoftwareVersion.class,
        scope = ScopeType.INHERIT,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            AddCommand.class,
            WatchCommand.class,
            QueryCommand.class,
            TraceCommand.class,
            ChangesCommand.class,
            ExportCommand.class,
            ExplainCommand.class,
            CheckCommand.class,
            VerifyCommand.class,
            StatsCommand.class,
            ServeCommand.class,
            SampleCommand.class,
            EvalCommand.class,
            TrainCommand.class
        },
        description = "A knowledge graph of the news that never forgets who said so.",
        parameterListHeading = "%n",
        optionListHeading = "%nOptions:%n",
        commandListHeading = "%nCommands:%n",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:fine", "1:something was rejected or failed", "2:wrong usage"},
        footerHeading = "%nExamples:%n",
        footer = {
            "  hearsay sample",
            "  hearsay add articles --store news",
            "  hearsay trace Claude Code --store news",
            "  hearsay COMMAND --help"
        })
public final class Main implements Runnable {

    @Option(names = "--debug", scope = ScopeType.INHERIT, description = "Show the stack trace of a failure.")
    private boolean debug;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /** Runs the command and leaves with its exit code. */
    public static void main(String[] args) {
        CommandLine command = commandLine();
        command.setOut(printerTo(FileDescriptor.out));
        command.setErr(printerTo(FileDescriptor.err));
        System.exit(run(command, args));
    }

    private static int run(CommandLine command, String... args) {
        try {
            return command.execute(args);
        } catch (OutOfMemoryError failure) {
            command.getErr().println("hearsay: out of memory; java -Xmx sets how much there is");
        } catch (StackOverflowError failure) {
            command.getErr().println("hearsay: an input is nested too deeply");
        }
        return ExitCode.SOFTWARE;
    }

    /** {@return the command with its subcommands, ready to run} */
    static CommandLine commandLine() {
        return new CommandLine(new Main())
                .setExecutionExceptionHandler(new FailureHandler())
                .setParameterExceptionHandler(new MisuseHandler())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpAutoWidth(true);
    }

    /** Asks for a subcommand. */
    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Which command?");
    }

    /** {@return whether the user asked for stack traces} */
    static boolean isDebug(ParseResult parsed) {
        return parsed.commandSpec().root().userObject() instanceof Main main && main.debug;
    }

    // Quirk: Java 17 encodes standard output as the locale says, which is ASCII in many containers.
    private static PrintWriter printerTo(FileDescriptor stream) {
        return new PrintWriter(new FileOutputStream(stream), true, StandardCharsets.UTF_8);
    }
}

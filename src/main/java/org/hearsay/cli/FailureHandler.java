package org.hearsay.cli;

import java.io.PrintWriter;
import org.hearsay.cli.screen.FailureText;
import org.hearsay.cli.screen.TerminalText;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** The one place where failures of commands end: a message for the user, the stack trace only when it is asked for. */
final class FailureHandler implements IExecutionExceptionHandler {

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
        PrintWriter err = command.getErr();
        String message = "hearsay: " + TerminalText.lines(FailureText.of(failure));
        err.println(command.getColorScheme().errorText(message.replace("@|", "@ |")));
        if (Main.isDebug(parsed)) {
            failure.printStackTrace(err);
        }
        err.flush();
        return ExitCode.SOFTWARE;
    }
}

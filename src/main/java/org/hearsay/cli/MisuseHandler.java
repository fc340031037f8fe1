package org.hearsay.cli;

import java.io.PrintWriter;
import org.hearsay.cli.screen.FailureText;
import org.hearsay.cli.screen.TerminalText;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Answers wrong usage: what is wrong, what was probably meant, and where help is. */
final class MisuseHandler implements IParameterExceptionHandler {

    @Override
    public int handleParseException(ParameterException misuse, String[] args) {
        CommandLine command = misuse.getCommandLine();
        PrintWriter err = command.getErr();
        err.println("hearsay: " + TerminalText.lines(FailureText.of(misuse)));
        UnmatchedArgumentException.printSuggestions(misuse, err);
        err.println("Try: " + command.getCommandSpec().qualifiedName() + " --help");
        err.flush();
        return command.getCommandSpec().exitCodeOnInvalidInput();
    }
}

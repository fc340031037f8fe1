package org.hearsay.cli;

import java.io.PrintWriter;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import org.hearsay.cli.screen.TerminalText;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** The one place where failures of commands end: a message for the user, the stack trace only when it is asked for. */
final class FailureHandler implements IExecutionExceptionHandler {

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
        PrintWriter err = command.getErr();
        err.println(command.getColorScheme().errorText("hearsay: " + TerminalText.lines(messageOf(failure))));
        if (Main.isDebug(parsed)) {
            failure.printStackTrace(err);
        }
        err.flush();
        return Main.REJECTED;
    }

    /** {@return what went wrong, in words for the user} */
    static String messageOf(Throwable failure) {
        String message = failure.getMessage();
        if (message == null || message.isBlank()) {
            return "unexpected " + failure.getClass().getSimpleName() + "; --debug shows where";
        } else if (failure instanceof NoSuchFileException) {
            return message + ": no such file or folder";
        } else if (failure instanceof AccessDeniedException) {
            return message + ": no permission to read or write";
        } else if (failure instanceof NotDirectoryException) {
            return message + ": not a folder";
        } else if (failure instanceof FileAlreadyExistsException) {
            return message + ": a file of that name is in the way";
        }
        return message;
    }
}

package org.hearsay.cli.screen;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

/** What went wrong, in words for the user. */
public final class FailureText {

    private FailureText() {}

    /** {@return the message of a failure; for the terse ones of the JDK, what they mean} */
    public static String of(Throwable failure) {
        String message = failure.getMessage();
        if (message == null || message.isBlank()) {
            return "unexpected " + failure.getClass().getSimpleName() + "; --debug shows where";
        } else if (failure instanceof NoSuchFileException) {
            return message + ": no such file or folder";
        } else if (failure instanceof AccessDeniedException) {
            return message + ": no permission to read or write";
        } else if (failure instanceof NotDirectoryException) {
            return message + ": not a folder";
        } else if (failure instanceof FileAlreadyExistsException exists && exists.getReason() == null) {
            return message + ": a file of that name is in the way";
        }
        return message;
    }
}

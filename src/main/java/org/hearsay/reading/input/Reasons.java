package org.hearsay.reading.input;

import java.io.EOFException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.util.zip.ZipException;

/** Puts what went wrong into words for the user. */
public final class Reasons {
    private Reasons() {}

    /** {@return why reading failed, in a few words} */
    public static String of(Exception failure) {
        if (failure instanceof NoSuchFileException) {
            return "no such file";
        }
        if (failure instanceof AccessDeniedException) {
            return "no permission to read it";
        }
        if (failure instanceof FileSystemLoopException) {
            return "the folder contains itself through a link";
        }
        if (failure instanceof EOFException) {
            return "it ends too early";
        }
        if (failure instanceof ZipException) {
            return "damaged compression: " + CleanText.line(String.valueOf(failure.getMessage()));
        }
        return CleanText.line(String.valueOf(failure.getMessage()));
    }
}

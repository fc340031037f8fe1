package org.hearsay.reading.input;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the header {@code Content-Type}. */
public final class MediaTypes {
    private static final Pattern CHARSET = Pattern.compile("(?i);\\s*charset\\s*=\\s*\"?([\\w.:-]{1,40})");

    private MediaTypes() {}

    /** {@return the name of the charset in {@code text/html; charset=utf-8}; empty if there is none} */
    public static String charset(String contentType) {
        Matcher m = CHARSET.matcher(contentType);
        return m.find() ? m.group(1) : "";
    }
}

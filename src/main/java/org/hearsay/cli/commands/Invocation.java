package org.hearsay.cli.commands;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.security.CodeSource;

/** How the user would type a command: with the jar if this runs from it, else with Maven. */
final class Invocation {

    private Invocation() {}

    /** {@return the whole line for {@code hearsay} with these arguments} */
    static String of(String arguments) {
        String jar = jarOrEmpty();
        return jar.isEmpty()
                ? "mvn -q exec:java -Dexec.args=\"" + arguments + "\""
                : "java -jar " + jar + " " + arguments;
    }

    private static String jarOrEmpty() {
        CodeSource source = Invocation.class.getProtectionDomain().getCodeSource();
        if (source == null || !source.getLocation().getPath().endsWith(".jar")) {
            return "";
        }
        try {
            Path jar = Path.of(new URI(source.getLocation().toString()));
            Path here = Path.of("").toAbsolutePath();
            return jar.startsWith(here) ? here.relativize(jar).toString() : jar.toString();
        } catch (URISyntaxException e) {
            return "hearsay.jar";
        }
    }
}

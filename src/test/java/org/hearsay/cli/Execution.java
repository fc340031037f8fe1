package org.hearsay.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;

/**
 * A command that was run within the test, without a terminal.
 *
 * @param exitCode what it left with
 * @param out what it printed as result
 * @param err what it remarked
 */
record Execution(int exitCode, String out, String err) {

    static Execution of(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        CommandLine command = Main.commandLine()
                .setColorScheme(Help.defaultColorScheme(Ansi.OFF))
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true));
        int exitCode = command.execute(arguments);
        return new Execution(exitCode, out.toString(), err.toString());
    }
}

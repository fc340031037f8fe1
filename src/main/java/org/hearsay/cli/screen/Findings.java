package org.hearsay.cli.screen;

import java.util.List;
import picocli.CommandLine.ExitCode;

/** Prints what a check found. */
public final class Findings {

    private Findings() {}

    /** {@return the exit code: fine if nothing was found} */
    public static int print(Screen screen, List<String> findings, String allWell, String one) {
        if (findings.isEmpty()) {
            screen.line(allWell);
            return ExitCode.OK;
        }
        findings.forEach(finding -> screen.line(screen.negative("✗") + " " + TerminalText.line(finding)));
        screen.remark(findings.size() + " " + one + (findings.size() == 1 ? "" : one.endsWith("h") ? "es" : "s"));
        return ExitCode.SOFTWARE;
    }
}

package org.hearsay.cli.commands;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** The option that leaves out what is too uncertain. */
final class ConfidenceOption {

    @Option(
            names = "--min-confidence",
            defaultValue = "0",
            paramLabel = "0..1",
            description = "Leave out reports that are less certain.")
    private double minimum;

    @Spec(Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    /** {@return the least confidence that is wanted} */
    double minimum() {
        if (!(minimum >= 0 && minimum <= 1)) {
            throw new ParameterException(
                    spec.commandLine(), "--min-confidence must lie between 0 and 1, but is " + minimum);
        }
        return minimum;
    }
}

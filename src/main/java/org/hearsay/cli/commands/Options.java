package org.hearsay.cli.commands;

import org.hearsay.article.EdtfDate;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Checks of option values that picocli does not know; what fails is wrong usage. */
final class Options {

    private Options() {}

    /** Refuses what is no confidence. */
    static void requireConfidence(CommandSpec spec, double value) {
        if (!(value >= 0 && value <= 1)) {
            throw new ParameterException(
                    spec.commandLine(), "--min-confidence must lie between 0 and 1, but is " + value);
        }
    }

    /** {@return the date that an option tells} */
    static EdtfDate date(CommandSpec spec, String option, String value) {
        try {
            return new EdtfDate(value);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), option + " wants a date like 2026-07-10, not " + value, e);
        }
    }
}

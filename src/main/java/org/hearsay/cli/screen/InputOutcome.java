package org.hearsay.cli.screen;

import java.util.List;

/**
 * What became of one input.
 *
 * @param input file or address
 * @param outcome added, unchanged, revised, skipped or rejected
 * @param reports how many reports were read from it
 * @param causes why it was left out, or remarks on what was
 */
public record InputOutcome(String input, String outcome, int reports, List<String> causes) {

    public InputOutcome {
        causes = List.copyOf(causes);
    }
}

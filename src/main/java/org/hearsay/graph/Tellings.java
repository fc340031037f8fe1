package org.hearsay.graph;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.hearsay.article.EdtfDate;
import org.hearsay.claims.Details;
import org.hearsay.claims.Report;
import org.hearsay.claims.SourceChain;
import org.hearsay.claims.Status;
import org.hearsay.graph.ontology.ClaimType;

/**
 * All sentences of one article that tell one claim, or all that deny it, and what they come down to as one report.
 *
 * @param all at least one, by position
 * @param published when the article was published, or {@link EdtfDate#UNKNOWN}
 */
record Tellings(List<Telling> all, EdtfDate published) {

    Tellings {
        all = all.stream()
                .sorted(Comparator.comparing(telling -> telling.report().evidence()))
                .toList();
    }

    /**
     * What one sentence tells of a claim.
     *
     * @param report as it was read
     * @param type type of the claim
     * @param claim IRI of the claim
     * @param agent node of the agent, or none
     * @param target node of the target, or none
     */
    record Telling(Report report, ClaimType type, String claim, List<Node> agent, List<Node> target) {

        /** {@return what joins tellings to one report: the claim, and whether it is denied} */
        String key() {
            return claim + (isDenial() ? "-denied" : "");
        }

        boolean isDenial() {
            return report.status() == Status.DENIED;
        }
    }

    /** {@return the telling that stands for all: the likeliest of those with the status of the whole} */
    Telling main() {
        Status status = status();
        return all.stream()
                .filter(telling -> telling.report().status() == status)
                .max(Comparator.comparingDouble(
                                (Telling telling) -> telling.report().confidence())
                        .thenComparing(telling -> -telling.report().evidence().start()))
                .orElseThrow();
    }

    /** {@return the main telling, then the others} */
    private Stream<Telling> inOrder() {
        return Stream.concat(Stream.of(main()), others().stream());
    }

    /** {@return the tellings beside the main one} */
    List<Telling> others() {
        Telling main = main();
        return all.stream().filter(telling -> !telling.equals(main)).toList();
    }

    /**
     * {@return how firmly the article as a whole tells the claim} What it calls an allegation once stays one, and what
     * it has from others is not its own by being repeated. What it tells both as planned and as done is planned if it
     * takes effect after publication.
     */
    Status status() {
        if (tells(Status.DENIED)) {
            return Status.DENIED;
        }
        if (tells(Status.ALLEGED)) {
            return Status.ALLEGED;
        }
        boolean done = tells(Status.REPORTED) || tells(Status.ASSERTED);
        if (tells(Status.PLANNED) && (!done || isYetToCome())) {
            return Status.PLANNED;
        }
        return tells(Status.REPORTED) ? Status.REPORTED : Status.ASSERTED;
    }

    private boolean tells(Status status) {
        return all.stream().anyMatch(telling -> telling.report().status() == status);
    }

    private boolean isYetToCome() {
        return all.stream()
                .map(telling -> telling.report().details().effectiveDate())
                .anyMatch(date -> date.isKnown() && published.isKnown() && date.compareTo(published) > 0);
    }

    /** {@return how likely the article tells the claim: as likely as its clearest sentence does} */
    double confidence() {
        return all.stream()
                .mapToDouble(telling -> telling.report().confidence())
                .max()
                .orElse(0);
    }

    /** {@return on whose word: the chains of all tellings, those of the main one first} */
    List<SourceChain> sources() {
        return inOrder()
                .flatMap(telling -> telling.report().sources().stream())
                .distinct()
                .toList();
    }

    /** {@return what is told beside the claim: by the main telling, or where it is silent by another one} */
    Details details() {
        return new Details(
                effectiveDate(),
                first(Details::affected),
                first(Details::content),
                first(Details::label),
                first(Details::role),
                first(Details::amount),
                first(Details::place));
    }

    /** The date as the main telling has it, else as the first one has it; in the most precise form of that date. */
    private EdtfDate effectiveDate() {
        EdtfDate date = told(Details::effectiveDate, EdtfDate::isKnown).orElse(EdtfDate.UNKNOWN);
        return all.stream()
                .map(telling -> telling.report().details().effectiveDate())
                .filter(other -> date.isKnown() && other.value().startsWith(date.value() + '-'))
                .max(Comparator.comparingInt(other -> other.value().length()))
                .orElse(date);
    }

    private String first(Function<Details, String> detail) {
        return told(detail, words -> !words.isBlank()).orElse("");
    }

    private <T> Optional<T> told(Function<Details, T> detail, Predicate<T> isTold) {
        return inOrder()
                .map(telling -> detail.apply(telling.report().details()))
                .filter(isTold)
                .findFirst();
    }
}

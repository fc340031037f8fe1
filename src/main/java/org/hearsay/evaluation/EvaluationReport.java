package org.hearsay.evaluation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hearsay.evaluation.Evaluation.Attribute;
import org.hearsay.evaluation.Evaluation.Finding;

/** Prints an evaluation for readers: one line for facts, each attribute, entities and sources; more on demand. */
public final class EvaluationReport {
    private static final int QUOTE = 140;
    private static final int NAMES = 40;

    private final Evaluation evaluation;

    /** A report on {@code evaluation}. */
    public EvaluationReport(Evaluation evaluation) {
        this.evaluation = evaluation;
    }

    /** {@return the figures, line by line} */
    public List<String> summary() {
        List<String> lines = new ArrayList<>();
        lines.add(line("facts", evaluation.facts()) + " neutral " + evaluation.neutral());
        for (Attribute attribute : Attribute.values()) {
            Accuracy accuracy = evaluation.attributes().getOrDefault(attribute, new Accuracy(0, 0));
            String name = attribute.name().toLowerCase(Locale.ROOT);
            lines.add("  %-10s %d/%d = %s"
                    .formatted(name, accuracy.right(), accuracy.total(), rounded(accuracy.share(), 3)));
        }
        lines.add(line("entities", evaluation.entities()));
        lines.add(line("sources", evaluation.sources()));
        return lines;
    }

    /** {@return the figures of each claim type, line by line} */
    public List<String> byType() {
        return evaluation.byType().entrySet().stream()
                .map(entry -> "    " + line(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** {@return how many facts of each tenth of confidence are right, line by line} */
    public List<String> reliability() {
        return evaluation.reliability().stream()
                .map(bin -> "    confidence %s-%s  mean %s  right %d/%d = %s"
                        .formatted(
                                rounded(bin.from(), 1),
                                rounded(bin.to(), 1),
                                rounded(bin.mean(), 3),
                                bin.right(),
                                bin.total(),
                                rounded(bin.share(), 3)))
                .toList();
    }

    /** {@return what was missed and what was made up, line by line} */
    public List<String> misses() {
        List<String> lines = new ArrayList<>();
        evaluation.missed().forEach(finding -> lines.add("MISSED   " + told(finding)));
        evaluation.spurious().forEach(finding -> lines.add("SPURIOUS " + told(finding)));
        return lines;
    }

    private static String line(String name, Score score) {
        return "%-12s P %6s  R %6s  F1 %6s  system %d gold %d"
                .formatted(
                        name,
                        rounded(score.precision(), 3),
                        rounded(score.recall(), 3),
                        rounded(score.f1(), 3),
                        score.extracted(),
                        score.annotated());
    }

    private static String rounded(double share, int digits) {
        return new BigDecimal(share).setScale(digits, RoundingMode.HALF_EVEN).toPlainString();
    }

    private static String told(Finding finding) {
        return "%s: %s(%s -> %s) %s"
                .formatted(
                        finding.document(),
                        finding.type(),
                        joined(finding.agent()),
                        joined(finding.target()),
                        cut(finding.quote().replace('\n', ' '), QUOTE));
    }

    private static String joined(Set<String> names) {
        return cut(String.join("/", names), NAMES);
    }

    private static String cut(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most - 1) + "…";
    }
}

package org.hearsay.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Finds claims and the reports that tell them, as records. Thread-safe. */
public final class ClaimFinder {
    private final QueryRunner runner;

    /** Finds in the store of that runner. */
    public ClaimFinder(QueryRunner runner) {
        this.runner = runner;
    }

    /**
     * {@return the claims about whom or what has these words in one of its names, by type, then by the date of the
     * first article that tells them}
     */
    public List<FoundClaim> claimsAbout(String name, double minConfidence) {
        return claims(Map.of("name", name), minConfidence);
    }

    /** {@return all claims, by type, then by the date of the first article that tells them} */
    public List<FoundClaim> allClaims(double minConfidence) {
        return claims(Map.of(), minConfidence);
    }

    private List<FoundClaim> claims(Map<String, String> values, double minConfidence) {
        Map<String, List<Row>> byClaim = new LinkedHashMap<>();
        for (Row row : rows(values, minConfidence)) {
            byClaim.computeIfAbsent(row.get("claim"), claim -> new ArrayList<>())
                    .add(row);
        }
        return byClaim.values().stream()
                .map(ClaimFinder::claim)
                .sorted(Comparator.comparing(FoundClaim::type))
                .toList();
    }

    /** {@return the current reports of a claim, by date of the article, then outlet} */
    public List<FoundReport> reportsOf(String claimIri, double minConfidence) {
        return rows(Map.of("claim", '<' + claimIri + '>'), minConfidence).stream()
                .map(ClaimFinder::report)
                .toList();
    }

    private List<Row> rows(Map<String, String> values, double minConfidence) {
        Map<String, String> all = new TreeMap<>(values);
        all.put("minConfidence", Double.toString(minConfidence));
        return runner.ask("reports", all).rows();
    }

    /** Articles name the participants differently: the most frequent name stands for all. */
    private static FoundClaim claim(List<Row> reports) {
        Row first = reports.get(0);
        return new FoundClaim(
                first.get("claim"),
                first.get("type"),
                mostFrequent(reports, "agent"),
                mostFrequent(reports, "target"),
                mostFrequent(reports, "content"),
                reports.size());
    }

    private static String mostFrequent(List<Row> reports, String column) {
        Map<String, Long> counts = reports.stream()
                .map(row -> row.get(column))
                .filter(value -> !value.isEmpty())
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .max(Map.Entry.<String, Long>comparingByValue()
                        .thenComparing(entry -> -entry.getKey().length()))
                .map(Map.Entry::getKey)
                .orElse("");
    }

    private static FoundReport report(Row row) {
        return new FoundReport(
                row.get("report"),
                row.get("claim"),
                row.get("document"),
                row.get("headline"),
                row.get("outlet"),
                row.get("published"),
                row.get("status"),
                row.get("source").isEmpty()
                        ? List.of()
                        : List.of(row.get("source").split(" \\| ", -1)),
                row.get("date"),
                row.get("content"),
                row.get("quote"),
                Integer.parseInt(row.get("start")),
                Integer.parseInt(row.get("end")),
                row.get("cue"),
                Double.parseDouble(row.get("confidence")));
    }
}

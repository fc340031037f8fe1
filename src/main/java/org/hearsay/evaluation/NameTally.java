package org.hearsay.evaluation;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.hearsay.evaluation.Extraction.EntityRow;
import org.hearsay.evaluation.Extraction.SourceRow;
import org.hearsay.evaluation.GoldArticle.GoldEntity;

/** Counts entities or sources that agree; one object for one run. */
final class NameTally {
    private int right;
    private int extracted;
    private int found;
    private int annotated;

    void addEntities(GoldArticle article, List<EntityRow> rows) {
        List<GoldEntity> gold = article.entities();
        Set<Integer> hits = new TreeSet<>();
        for (EntityRow row : rows) {
            Set<String> labels = NameSet.ofCell(row.label());
            List<Integer> matches = matching(
                    gold.size(),
                    i -> gold.get(i).type().equals(row.type())
                            && NameSet.meet(gold.get(i).names(), labels));
            if (matches.stream().anyMatch(i -> gold.get(i).core())) {
                right++;
                extracted++;
                hits.addAll(matches);
            } else if (matches.isEmpty()) {
                extracted++;
            }
        }
        annotated += (int) gold.stream().filter(GoldEntity::core).count();
        found += (int) hits.stream().filter(i -> gold.get(i).core()).count();
    }

    void addSources(GoldArticle article, List<SourceRow> rows) {
        List<Set<String>> wanted = article.sources().stream()
                .map(name -> article.widen(List.of(name)))
                .toList();
        Set<Integer> hits = new TreeSet<>();
        for (SourceRow row : rows) {
            Set<String> labels = NameSet.ofCell(row.source());
            List<Integer> matches = matching(wanted.size(), i -> NameSet.meet(wanted.get(i), labels));
            extracted++;
            right += matches.isEmpty() ? 0 : 1;
            hits.addAll(matches);
        }
        annotated += wanted.size();
        found += hits.size();
    }

    private static List<Integer> matching(int size, IntPredicate test) {
        return IntStream.range(0, size).filter(test).boxed().toList();
    }

    Score score() {
        return new Score(right, extracted, found, annotated);
    }
}

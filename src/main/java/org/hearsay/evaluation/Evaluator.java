package org.hearsay.evaluation;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hearsay.evaluation.Extraction.EntityRow;
import org.hearsay.evaluation.Extraction.FactRow;
import org.hearsay.evaluation.Extraction.SourceRow;

/** Compares an extraction with annotated articles. Rows of other articles and of unknown types are left out. */
public final class Evaluator {

    /**
     * Compares.
     *
     * @param articles the annotated articles
     * @param extraction what was extracted from them
     * @return how well they agree
     */
    public Evaluation evaluate(List<GoldArticle> articles, Extraction extraction) {
        FactTally facts = new FactTally();
        NameTally entities = new NameTally();
        NameTally sources = new NameTally();
        Map<String, List<FactRow>> factRows =
                extraction.facts().stream().collect(Collectors.groupingBy(FactRow::document));
        Map<String, List<EntityRow>> entityRows =
                extraction.entities().stream().collect(Collectors.groupingBy(EntityRow::document));
        Map<String, List<SourceRow>> sourceRows =
                extraction.sources().stream().collect(Collectors.groupingBy(SourceRow::document));
        for (GoldArticle article : articles) {
            facts.add(article, factRows.getOrDefault(article.document(), List.of()));
            entities.addEntities(article, entityRows.getOrDefault(article.document(), List.of()));
            sources.addSources(article, sourceRows.getOrDefault(article.document(), List.of()));
        }
        return facts.with(entities.score(), sources.score());
    }
}

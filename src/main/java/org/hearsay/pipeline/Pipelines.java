package org.hearsay.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.hearsay.claims.reader.BuiltInClaimReader;
import org.hearsay.graph.IriMinter;
import org.hearsay.graph.NameListReader;
import org.hearsay.graph.QuadWriter;
import org.hearsay.graph.ontology.Ontology;
import org.hearsay.language.LanguageAnalyzer;
import org.hearsay.language.builtin.BuiltInAnalyzer;
import org.hearsay.learning.ChoiceModel;
import org.hearsay.mentions.KnownNames;
import org.hearsay.mentions.coreference.MentionModels;
import org.hearsay.mentions.coreference.MentionResolver;
import org.hearsay.mentions.dates.DateTagger;

/** Puts the built-in steps together. */
public final class Pipelines {
    private Pipelines() {}

    /**
     * {@return the built-in pipeline; its models are loaded with the first article}
     *
     * @param base IRI below which data lives
     * @param ontology the kinds of claim
     * @param additions the user's own Turtle: lexical entries
     */
    public static Pipeline builtIn(String base, Ontology ontology, List<Path> additions) {
        return with(new LateExtractor(() -> extractor(additions)), base, ontology, additions);
    }

    /** {@return a pipeline with that extractor and the built-in lists of names} */
    public static Pipeline with(Extractor extractor, String base, Ontology ontology, List<Path> additions) {
        KnownNames names = NameListReader.readShipped();
        return new Pipeline(extractor, new QuadWriter(new IriMinter(base), ontology, names, Components.run(additions)));
    }

    /**
     * {@return the built-in extractor, its models loaded, by two threads}
     *
     * @param additions the user's own Turtle: lexical entries
     * @throws UncheckedIOException if a model is missing or damaged, or an addition cannot be read
     */
    public static Extractor extractor(List<Path> additions) {
        CompletableFuture<TurtleLists> reading = TurtleLists.begin(additions);
        try {
            LanguageAnalyzer analyzer = BuiltInAnalyzer.load();
            MentionModels mentions = MentionModels.readShipped();
            ChoiceModel readings = BuiltInClaimReader.readShippedModel();
            DateTagger dates = new DateTagger();
            TurtleLists lists = TurtleLists.await(reading);
            return new BuiltInExtractor(
                    analyzer,
                    new MentionResolver(mentions, lists.names())::resolve,
                    dates,
                    new BuiltInClaimReader(lists.lexicon(), readings));
        } catch (IOException e) {
            throw new UncheckedIOException("the reader of articles cannot be loaded: " + e.getMessage(), e);
        }
    }
}

package org.hearsay.training;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.hearsay.graph.NameListReader;
import org.hearsay.language.LanguageAnalyzer;
import org.hearsay.language.builtin.BuiltInAnalyzer;
import org.hearsay.mentions.ArticleMentions;
import org.hearsay.mentions.EntityType;
import org.hearsay.mentions.KnownNames;
import org.hearsay.mentions.Mention;
import org.hearsay.mentions.MentionKind;
import org.hearsay.mentions.coreference.MentionResolver;
import org.hearsay.mentions.coreference.Pronouns;
import org.hearsay.mentions.names.KnownNameIndex;
import org.hearsay.training.passages.Passage;
import org.hearsay.training.passages.Passage.MarkedMention;
import org.hearsay.training.passages.PassageReader;

/**
 * Measures names and coreference with the models that ship, on the passages kept for testing and on public test data.
 *
 * <p>Arguments: the data folder, the file to write the figures to. A description or pronoun is right if it is marked
 * and stands in a chain with a name of what it is marked for. Relative pronouns and appositions, which are mostly not
 * marked, are counted apart.
 */
public final class MentionEvaluation {
    private final LanguageAnalyzer analyzer;
    private final MentionResolver resolver;
    private final MentionFigures figures = new MentionFigures();

    private MentionEvaluation(LanguageAnalyzer analyzer, MentionResolver resolver) {
        this.analyzer = analyzer;
        this.resolver = resolver;
    }

    /** Writes the figures. */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 2) {
            throw new IllegalArgumentException("two arguments: the data folder, the file to write to");
        }
        Path data = Path.of(arguments[0]);
        MentionEvaluation evaluation =
                new MentionEvaluation(BuiltInAnalyzer.load(), MentionResolver.load(NameListReader.readShipped()));
        for (Passage passage : PassageReader.readFolder(data.resolve("passages"))) {
            if (passage.isForTesting()) {
                evaluation.measurePassage(passage);
            }
        }
        for (String file : List.of("pud-test", "uner-test")) {
            Path path = data.resolve("names").resolve(file + ".bio");
            for (Passage passage : LabelledWords.read(path, new KnownNameIndex(KnownNames.NONE))) {
                evaluation.measureNames(file, passage, false);
            }
        }
        Files.writeString(Path.of(arguments[1]), evaluation.figures.table(), StandardCharsets.UTF_8);
    }

    private void measurePassage(Passage passage) {
        ArticleMentions mentions = measureNames("passages", passage, true);
        Map<Integer, String> marked = markedEntities(passage, mentions);
        for (Mention mention : mentions.mentions()) {
            String words = mention.span().of(passage.text());
            if (mention.kind() != MentionKind.NAME
                    && mentions.entities().get(mention.entity()).isNamed()
                    && !Pronouns.isRelative(words)) {
                measureReference(passage, mention, marked);
            }
        }
        for (MarkedMention mention : passage.mentions()) {
            if (!mention.named() && isNamed(passage, mention.entity())) {
                figures.count(line(mention, passage), 0, 1, 0);
            }
        }
    }

    /** Places read from adjectives and tools are left out where the data does not mark them. */
    private ArticleMentions measureNames(String line, Passage passage, boolean ours) {
        AnalyzedPassage analyzed = AnalyzedPassage.of(passage, analyzer);
        ArticleMentions mentions = resolver.resolve(analyzed.sentences());
        List<String> right = new ArrayList<>();
        List<String> found = new ArrayList<>();
        for (MarkedMention mention : passage.mentions()) {
            if (mention.named() && (ours || mention.type() != EntityType.TOOL)) {
                right.add(mention.type() + " " + mention.span());
            }
        }
        for (Mention mention : mentions.mentions()) {
            EntityType type = mentions.entities().get(mention.entity()).type();
            boolean adjective = analyzed.sentences()
                    .get(mention.sentence())
                    .token(mention.headToken())
                    .tag()
                    .equals("ADJ");
            boolean comparable = ours || (type != EntityType.TOOL && !(type == EntityType.PLACE && adjective));
            if (mention.kind() == MentionKind.NAME && comparable) {
                found.add(type + " " + mention.span());
            }
        }
        figures.compare(line + ", names", right, found);
        for (EntityType type : EntityType.values()) {
            figures.compare(line + ", names of " + type.label(), ofType(type, right), ofType(type, found));
        }
        return mentions;
    }

    private static List<String> ofType(EntityType type, List<String> names) {
        return names.stream().filter(name -> name.startsWith(type + " ")).toList();
    }

    private void measureReference(Passage passage, Mention mention, Map<Integer, String> marked) {
        Optional<MarkedMention> gold = passage.mentions().stream()
                .filter(m -> !m.named() && m.span().overlaps(mention.span()))
                .findFirst();
        if (gold.isEmpty()) {
            figures.count("passages, not marked", 0, 0, 1);
            return;
        }
        boolean right = gold.get().entity().equals(marked.getOrDefault(mention.entity(), ""));
        figures.count(line(gold.get(), passage), right ? 1 : 0, 0, 1);
    }

    /** What each entity is marked as, by the majority of its names. */
    private static Map<Integer, String> markedEntities(Passage passage, ArticleMentions mentions) {
        Map<Integer, Map<String, Integer>> counts = new HashMap<>();
        for (Mention mention : mentions.mentions()) {
            for (MarkedMention marked : passage.mentions()) {
                boolean name = mention.kind() == MentionKind.NAME && marked.named();
                if (name && marked.span().overlaps(mention.span())) {
                    counts.computeIfAbsent(mention.entity(), k -> new HashMap<>())
                            .merge(marked.entity(), 1, Integer::sum);
                }
            }
        }
        Map<Integer, String> marked = new HashMap<>();
        counts.forEach((entity, votes) -> votes.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .ifPresent(most -> marked.put(entity, most.getKey())));
        return marked;
    }

    private static boolean isNamed(Passage passage, String entity) {
        return passage.mentions().stream().anyMatch(m -> m.named() && m.entity().equals(entity));
    }

    private static String line(MarkedMention mention, Passage passage) {
        String words = mention.span().of(passage.text()).toLowerCase(Locale.ROOT);
        return Pronouns.isPersonal(words) ? "passages, pronouns" : "passages, descriptions";
    }
}

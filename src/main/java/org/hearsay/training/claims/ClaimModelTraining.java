package org.hearsay.training.claims;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.zip.GZIPOutputStream;
import org.hearsay.article.TextSpan;
import org.hearsay.claims.attribution.Discourse;
import org.hearsay.claims.attribution.Sources;
import org.hearsay.claims.candidates.CandidateFinder;
import org.hearsay.claims.candidates.CandidateSet;
import org.hearsay.claims.lexicon.Lexicon;
import org.hearsay.claims.sentence.Participant;
import org.hearsay.claims.sentence.SentenceContext;
import org.hearsay.graph.NameListReader;
import org.hearsay.graph.lexicon.LexiconReader;
import org.hearsay.language.LanguageAnalyzer;
import org.hearsay.language.Sentence;
import org.hearsay.language.builtin.BuiltInAnalyzer;
import org.hearsay.learning.Choice;
import org.hearsay.learning.ChoiceModel;
import org.hearsay.learning.ChoiceTrainer;
import org.hearsay.mentions.coreference.MentionResolver;
import org.hearsay.training.passages.Passage;
import org.hearsay.training.passages.Passage.MarkedClaim;
import org.hearsay.training.passages.PassageReader;

/** Learns from marked passages which readings of a sentence are right. Deterministic. */
public final class ClaimModelTraining {
    private static final String MODEL_FILE = "readings.model.gz";
    private static final int EPOCHS = 20;
    private static final double PULL = 0.002;
    private static final int MINIMUM_COUNT = 3;
    private static final double DROPOUT = 0.55;
    private static final int RUNS = 2;

    /** Kinds of claim that have an agent and a content, but no target of their own. */
    private static final Set<String> BY_SPEAKER = Set.of("Say", "Deny");

    private final CandidateFinder finder;

    /** Learns to weigh what {@code lexicon} can express. */
    public ClaimModelTraining(Lexicon lexicon) {
        this.finder = new CandidateFinder(lexicon);
    }

    /**
     * Trains the model from the passages that are not kept for testing, each once with its marked mentions and once
     * with those that the program finds, and writes it.
     *
     * @param data folder with {@code passages}
     * @param out folder for the model file, made if missing
     * @param progress told what is being done, a line at a time
     */
    public static void train(Path data, Path out, Consumer<String> progress) throws IOException {
        progress.accept("claims");
        LanguageAnalyzer analyzer = BuiltInAnalyzer.load();
        MentionResolver resolver = MentionResolver.load(NameListReader.readShipped());
        List<MarkedArticle> articles = new ArrayList<>();
        for (Passage passage : PassageReader.readForTraining(data.resolve("passages"))) {
            List<Sentence> sentences = analyzer.analyze(passage.text());
            articles.add(MarkedArticle.of(passage, sentences));
            articles.add(MarkedArticle.of(passage, sentences, resolver.resolve(sentences)));
        }
        ChoiceModel model = new ClaimModelTraining(LexiconReader.read(List.of())).train(articles);
        Files.createDirectories(out);
        Path file = out.resolve(MODEL_FILE);
        try (DataOutputStream bytes = new DataOutputStream(new GZIPOutputStream(Files.newOutputStream(file)))) {
            model.write(bytes);
        }
    }

    /** {@return the model learned from these passages} */
    public ChoiceModel train(List<MarkedArticle> articles) {
        return new ChoiceTrainer(EPOCHS, PULL, MINIMUM_COUNT, DROPOUT, RUNS).train(choices(articles));
    }

    /** {@return the decisions to learn from} */
    public List<Choice> choices(List<MarkedArticle> articles) {
        List<Choice> choices = new ArrayList<>();
        articles.forEach(article -> choices.addAll(choices(article)));
        return choices;
    }

    private List<Choice> choices(MarkedArticle marked) {
        List<Choice> choices = new ArrayList<>();
        List<SentenceContext> contexts = SentenceContext.of(marked.article());
        List<Sources> sources = Discourse.of(contexts);
        for (SentenceContext context : contexts) {
            for (CandidateSet set :
                    finder.find(context, sources.get(context.index()).sayings())) {
                Choice choice = choice(marked, context, set);
                if (choice.isInformative()) {
                    choices.add(choice);
                }
            }
        }
        return choices;
    }

    private static Choice choice(MarkedArticle marked, SentenceContext context, CandidateSet set) {
        TextSpan sentence = context.sentence().span();
        boolean wording = set.trigger().isWording();
        List<MarkedClaim> ofType = marked.passage().claims().stream()
                .filter(claim -> claim.type().equals(set.trigger().type()))
                .toList();
        TextSpan trigger = context.sentence().token(set.trigger().token()).span();
        List<MarkedClaim> here = ofType.stream()
                .filter(claim -> wording ? near(claim.by(), trigger, context) : true)
                .toList();
        boolean elsewhere = ofType.stream().noneMatch(claim -> claim.by().overlaps(sentence));
        List<MarkedClaim> right = here.isEmpty() && elsewhere ? ofType : here;
        BiPredicate<Participant, Participant> isRight = (agent, target) ->
                right.stream().anyMatch(claim -> fits(claim, marked, context.sentence(), agent, target));
        boolean sure = wording ? !here.isEmpty() : here.stream().anyMatch(c -> c.by().overlaps(sentence));
        Choice claimed = set.toChoice(isRight, false);
        return sure && claimed.isInformative() ? claimed : set.toChoice(isRight, true);
    }

    /** Whether the words that express a claim are at the trigger, or within two words of it. */
    private static boolean near(TextSpan by, TextSpan trigger, SentenceContext context) {
        boolean sameSentence = context.sentence().span().overlaps(by);
        return sameSentence && by.start() - 12 < trigger.end() && trigger.start() < by.end() + 12;
    }

    static boolean fits(
            MarkedClaim claim, MarkedArticle marked, Sentence sentence, Participant agent, Participant target) {
        boolean statement = BY_SPEAKER.contains(claim.type());
        return fits(claim.agent(), marked, sentence, agent)
                && (statement
                        ? !target.isPresent() || fits(claim.target(), marked, sentence, target)
                        : fits(claim.target(), marked, sentence, target));
    }

    private static boolean fits(String number, MarkedArticle marked, Sentence sentence, Participant participant) {
        return number.isEmpty() ? !participant.isEntity() : number.equals(marked.numberOf(participant, sentence));
    }
}

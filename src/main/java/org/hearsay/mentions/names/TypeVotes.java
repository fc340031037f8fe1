package org.hearsay.mentions.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.hearsay.language.Sentence;
import org.hearsay.learning.ChoiceModel;
import org.hearsay.learning.FeatureHash;
import org.hearsay.mentions.EntityType;
import org.hearsay.mentions.KnownName;

/**
 * Decides what names name, once for all mentions in an article: every piece of evidence votes with the weight that it
 * earned in training.
 *
 * <p>Longer names are decided first; a part of one ("Berrocal") hears what the whole ("Lucía Berrocal") was taken for.
 * Thread-safe.
 */
public final class TypeVotes {
    /** What capitalised words can turn out to be that name none of the kinds we keep: wars, laws, songs, peoples. */
    public static final EntityType NONE = EntityType.UNNAMED;

    /** The types a name can have. */
    static final List<EntityType> CANDIDATES =
            List.of(EntityType.ORGANIZATION, EntityType.PERSON, EntityType.TOOL, EntityType.PLACE, NONE);

    private static final List<String> DESCRIPTIONS = Stream.of("organization", "person", "tool", "place")
            .map(name -> "described as a noun for " + name)
            .toList();

    private static final int SHOWN_VOTES = 6;
    private static final float BONUS_OF_LISTED = 5;
    /** With more places than most names had in training, each counts less, so that chance does not add up. */
    private static final int USUAL_PLACES = 5;

    private final ChoiceModel model;
    private final NounClasses nouns;
    private final KnownNameIndex known;

    /** Votes weighed by {@code model}. */
    public TypeVotes(ChoiceModel model, NounClasses nouns, KnownNameIndex known) {
        this.model = model;
        this.nouns = nouns;
        this.known = known;
    }

    /**
     * What was decided.
     *
     * @param type the type that won; {@link #NONE} for what is no name of a kind we keep
     * @param odds its probability
     * @param votes the strongest evidence for it, in words
     */
    public record Decision(EntityType type, double odds, List<String> votes) {
        public Decision {
            votes = List.copyOf(votes);
        }
    }

    /**
     * {@return a decision for each thing, in the same order}
     *
     * @param sentences the article
     * @param things what it names
     * @param house how much what only our passages teach counts, as told by {@link HouseStyle#share}
     */
    public List<Decision> decide(List<Sentence> sentences, List<NamedThing> things, float house) {
        Map<NamedThing, Decision> decided = new HashMap<>();
        LongerNames longer = new LongerNames();
        things.stream()
                .sorted(Comparator.comparingInt(
                        (NamedThing thing) -> -thing.words().size()))
                .forEach(thing -> {
                    Decision decision = decide(thing, evidence(sentences, thing, longer), house);
                    decided.put(thing, decision);
                    longer.add(thing, decision.type());
                });
        return things.stream().map(decided::get).toList();
    }

    private Decision decide(NamedThing thing, Set<String> evidence, float house) {
        if (isOccasion(thing, evidence)) {
            return new Decision(NONE, 1, List.of("ends in a noun for " + NounClasses.OCCASION));
        }
        Set<String> wording = new LinkedHashSet<>(MentionEvidence.ofWording(thing.words(), nouns, known));
        Set<String> context = new LinkedHashSet<>(evidence);
        context.removeAll(wording);
        float share = (float)
                Math.sqrt(Math.min(1, (double) USUAL_PLACES / thing.places().size()));
        long[] wordingCodes = wording.stream().mapToLong(FeatureHash::of).toArray();
        long[] contextCodes = context.stream().mapToLong(FeatureHash::of).toArray();
        float[] scores = new float[CANDIDATES.size()];
        for (int c = 0; c < scores.length; c++) {
            EntityType type = CANDIDATES.get(c);
            float byWording = score(wordingCodes, type, house) + bonus(thing, type, house);
            scores[c] = byWording + share * score(contextCodes, type, house);
        }
        double[] odds = ChoiceModel.odds(scores);
        int best = 0;
        for (int c = 1; c < odds.length; c++) {
            best = odds[c] > odds[best] ? c : best;
        }
        return new Decision(CANDIDATES.get(best), odds[best], votesFor(CANDIDATES.get(best), evidence, house));
    }

    /**
     * A name of an occasion can still name a firm or a film: if it is well known, or if the article says what it is.
     */
    private boolean isOccasion(NamedThing thing, Set<String> evidence) {
        return nouns.nameOccasion(thing.words())
                && known.all(thing.wording()).isEmpty()
                && DESCRIPTIONS.stream().noneMatch(evidence::contains);
    }

    private float score(long[] pieces, EntityType type, float house) {
        float sum = 0;
        for (long piece : pieces) {
            sum += weight(piece, type, house);
        }
        return sum;
    }

    private float weight(long piece, EntityType type, float house) {
        return model.weight(code(piece, type)) + house * model.weight(houseCode(piece, type));
    }

    /**
     * A well-known name names what the list says, unless the article speaks clearly against it. That weighs more where
     * less of what our passages teach counts: other data hardly knows tools.
     */
    private float bonus(NamedThing thing, EntityType type, float house) {
        List<EntityType> types = known.anyForm(thing.wording()).stream()
                .map(KnownName::type)
                .distinct()
                .toList();
        return types.size() == 1 && types.get(0) == type ? BONUS_OF_LISTED * (2 - house) : 0;
    }

    private List<String> votesFor(EntityType type, Set<String> evidence, float house) {
        Map<String, Float> weights = new HashMap<>();
        evidence.forEach(piece -> weights.put(piece, weight(FeatureHash.of(piece), type, house)));
        return evidence.stream()
                .filter(piece -> weights.getOrDefault(piece, 0f) > 0)
                .sorted(Comparator.comparing((String piece) -> -weights.getOrDefault(piece, 0f))
                        .thenComparing(piece -> piece))
                .limit(SHOWN_VOTES)
                .map(piece -> String.format(
                        Locale.ROOT, "%s +%.2f: %s", type.label(), weights.getOrDefault(piece, 0f), piece))
                .toList();
    }

    /**
     * {@return the evidence about a thing}
     *
     * @param longer what things with longer names were taken for
     */
    Set<String> evidence(List<Sentence> sentences, NamedThing thing, LongerNames longer) {
        Set<String> evidence = new LinkedHashSet<>(MentionEvidence.ofWording(thing.words(), nouns, known));
        Map<EntityType, Integer> taken = new EnumMap<>(EntityType.class);
        for (NamedThing.Place place : thing.places()) {
            Sentence sentence = sentences.get(place.sentence());
            evidence.addAll(new MentionEvidence(sentence, nouns).of(place.span()));
            taken.merge(place.span().type(), 1, Integer::sum);
        }
        taken.forEach((type, count) -> evidence.add(
                (2 * count > thing.places().size() ? "mostly" : "sometimes") + " taken for " + type.label()));
        evidence.addAll(longer.evidence(thing));
        return evidence;
    }

    /** {@return the codes of the evidence for a type} Our passages teach each piece twice: for all, for their like. */
    static long[] codes(Set<String> evidence, EntityType type, boolean house) {
        LongStream pieces = evidence.stream().mapToLong(FeatureHash::of);
        return pieces.flatMap(piece -> house
                        ? LongStream.of(code(piece, type), houseCode(piece, type))
                        : LongStream.of(code(piece, type)))
                .toArray();
    }

    // The trained model knows the types by these numbers.
    @SuppressWarnings("EnumOrdinal")
    private static long houseCode(long piece, EntityType type) {
        return FeatureHash.of(type.ordinal() + 11L, piece);
    }

    @SuppressWarnings("EnumOrdinal")
    private static long code(long piece, EntityType type) {
        return FeatureHash.of(type.ordinal() + 1L, piece);
    }

    /** Names decided already, to be heard by the names that are parts of them. */
    static final class LongerNames {
        private static final int MOST = 20;

        private final Map<String, List<String>> byFirstWord = new HashMap<>();
        private final Map<String, List<String>> byLastWord = new HashMap<>();

        void add(NamedThing thing, EntityType type) {
            List<String> words = thing.words();
            if (words.size() > 1) {
                add(byFirstWord, words.get(0), "start of the name of a " + type.label());
                add(byLastWord, words.get(words.size() - 1), "end of the name of a " + type.label());
            }
        }

        List<String> evidence(NamedThing thing) {
            if (thing.words().size() > 1) {
                return List.of();
            }
            List<String> evidence =
                    new ArrayList<>(byLastWord.getOrDefault(thing.words().get(0), List.of()));
            evidence.addAll(byFirstWord.getOrDefault(thing.words().get(0), List.of()));
            return evidence;
        }

        private static void add(Map<String, List<String>> map, String word, String evidence) {
            List<String> all = map.computeIfAbsent(word, k -> new ArrayList<>());
            if (all.size() < MOST) {
                all.add(evidence);
            }
        }
    }
}

package org.hearsay.mentions.names;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.hearsay.language.clusters.WordClusters;
import org.hearsay.learning.ChoiceModel;
import org.hearsay.learning.FeatureHash;

/**
 * How much an article reads like our passages, told by its plain words in lower case and the clusters they belong to:
 * the more it does, the more {@link NameFinder} and {@link TypeVotes} count what only our passages teach about names.
 *
 * <p>News of firms that nobody knows yet and, say, an encyclopaedia give the same name different odds: an unknown
 * single word is mostly an organisation in the one, mostly a surname or a river in the other. Thread-safe.
 */
public final class HouseStyle {
    /** What speaks against our style before a word is read: wrongly assumed it costs more than wrongly doubted. */
    private static final float DOUBT = 0.5f;

    private final ChoiceModel model;

    /** The style as {@code model} weighs its words, that of {@link TypeVotes}. */
    public HouseStyle(ChoiceModel model) {
        this.model = model;
    }

    /** {@return the probability that an article is written like our passages, between 0 and 1} */
    public float share(List<SentenceWords> article) {
        return (float) (1 / (1 + Math.exp(DOUBT - model.score(codes(article)))));
    }

    /**
     * {@return the codes of what tells the style} Punctuation and names tell nothing: tokenised data would stand out.
     */
    static long[] codes(List<SentenceWords> article) {
        return article.stream()
                .flatMapToLong(sentence -> IntStream.range(0, sentence.size())
                        .filter(i -> isPlain(sentence.text(i)))
                        .mapToObj(i -> codes(sentence, i))
                        .flatMapToLong(codes -> codes))
                .distinct()
                .toArray();
    }

    private static LongStream codes(SentenceWords sentence, int index) {
        long word = FeatureHash.of(301, FeatureHash.of(sentence.text(index)));
        int fine = sentence.cluster(index);
        return fine < 0
                ? LongStream.of(word)
                : LongStream.of(
                        word,
                        FeatureHash.of(302, fine),
                        FeatureHash.of(303, WordClusters.shipped().middle(fine)));
    }

    private static boolean isPlain(String word) {
        return word.length() > 1 && word.chars().allMatch(Character::isLowerCase);
    }
}

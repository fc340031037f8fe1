package org.hearsay.language.opennlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class LanguageIdentifierTest {
    private static LanguageIdentifier identifier;

    @BeforeAll
    static void load() throws IOException {
        identifier = LanguageIdentifier.load();
    }

    @Test
    void knowsEnglishByOneHeadline() {
        assertThat(identifier.languageOf("Regulator fines the bank after its customers lost their savings"))
                .isEqualTo("eng");
    }

    @Test
    void knowsGermanAndSpanish() {
        assertThat(identifier.languageOf(
                        "Die Behörde hat am Montag gegen die Bank eine Strafe verhängt, teilte sie mit."))
                .isEqualTo("deu");
        assertThat(identifier.languageOf(
                        "La agencia multó el lunes al banco después de que sus clientes perdieran dinero."))
                .isEqualTo("spa");
    }
}

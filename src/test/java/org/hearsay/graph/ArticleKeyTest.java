package org.hearsay.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.article.Article;
import org.hearsay.article.ArticleMetadata;
import org.hearsay.article.EdtfDate;
import org.hearsay.article.Outlet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleKeyTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://courier.example/port/closed",
                "http://courier.example/port/closed",
                "https://www.courier.example:443/port/closed/",
                "https://amp.courier.example/port/closed",
                "https://m.courier.example/port/closed#comments",
                "https://courier.example/port/closed/amp/",
                "https://courier.example/amp/port/closed",
                "https://courier.example/port/closed.amp",
                "https://COURIER.example/port/closed?outputType=amp",
                "https://courier.example/port/closed?amp=1"
            })
    void isOneForAllAddressesOfAPage(String address) {
        assertThat(keyOf(address)).isEqualTo("https://courier.example/port/closed");
    }

    @Test
    void tellsPagesApart() {
        assertThat(keyOf("https://courier.example/port?id=2")).isEqualTo("https://courier.example/port?id=2");
        assertThat(keyOf("https://courier.example/Port")).isNotEqualTo(keyOf("https://courier.example/port"));
        assertThat(keyOf("https://courier.example/champ")).isEqualTo("https://courier.example/champ");
        assertThat(keyOf("https://m.example/port")).isEqualTo("https://m.example/port");
        assertThat(keyOf("https://courier.example/")).isEqualTo("https://courier.example");
        assertThat(keyOf("urn:newsml:courier:7")).isEqualTo("urn:newsml:courier:7");
        assertThat(keyOf("")).isEqualTo("file");
    }

    private static String keyOf(String address) {
        return ArticleKey.of(new Article(
                "file", "Text.", new ArticleMetadata("", address, Outlet.UNKNOWN, EdtfDate.UNKNOWN, List.of(), "en")));
    }
}

package org.hearsay.reading.input;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebSiteTest {

    @ParameterizedTest
    @CsvSource({
        "https://news.example.co.uk/a, example.co.uk",
        "https://www.example.co.uk/, example.co.uk",
        "http://WWW.Example.COM.:8080/a?b, example.com",
        "https://alice.github.io/a, alice.github.io",
        "https://blog.bob.github.io/a, bob.github.io",
        "https://tide.substack.com/p/a, tide.substack.com",
        "https://quay.substack.com/p/a, quay.substack.com",
        "https://a.b.medium.com/c, b.medium.com",
        "https://substack.com/a, substack.com",
        "https://city.kobe.jp/a, city.kobe.jp"
    })
    void theDomainIsWhatOneOwnerHolds(String url, String domain) {
        assertThat(WebSite.of(url).domain()).isEqualTo(domain);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://co.uk/a",
                "https://com/",
                "https://github.io/a",
                "http://localhost:8000/a",
                "http://127.0.0.1/a",
                "http://[::1]/a",
                "https://a..b/",
                "https://quay.notaplace/a",
                "file.html",
                "",
                "::: no address :::"
            })
    void whatNobodyRegisteredHasNoDomain(String url) {
        assertThat(WebSite.of(url).domain()).isEmpty();
    }

    @Test
    void listsTheDomainsFromTheHostUpToTheRegisteredOneAndNoFurther() {
        assertThat(WebSite.of("https://m.news.example.co.uk/a").domains())
                .containsExactly("m.news.example.co.uk", "news.example.co.uk", "example.co.uk");
        assertThat(WebSite.of("https://alice.github.io/a").domains()).containsExactly("alice.github.io");
        assertThat(WebSite.of("https://co.uk/a").domains()).containsExactly("co.uk");
        assertThat(WebSite.of("").domains()).isEmpty();
    }

    @Test
    void namesArePartsThatTheOwnerChose() {
        assertThat(WebSite.of("https://news.example.co.uk/").names()).containsExactly("news", "example");
        assertThat(WebSite.of("https://alice.github.io/").names()).containsExactly("alice");
        assertThat(WebSite.of("https://github.io/").names()).containsExactly("github");
        assertThat(WebSite.of("").names()).isEmpty();
    }
}

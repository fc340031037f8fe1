package org.hearsay.reading.text.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NoiseRulesTest {
    private static final Place HEAD = new Place(0, 5);
    private static final Place AMID = new Place(3, 3);
    private static final Place TAIL = new Place(5, 0);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Skip to main content",
                "Home | World | Business | Sport",
                "News   Reviews   Deals   Podcasts   Forum",
                "Sign in   Subscribe",
                "Business > Shipping",
                "Share   Tweet   Email   Copy link",
                "Share this: Mastodon / Bluesky / Email",
                "0 Comments",
                "1.2K views",
                "4 min read"
            })
    void leavesOutWhatStandsAboveAnArticle(String line) {
        assertThat(judge(line, HEAD)).isEqualTo(Verdict.NOISE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ADVERTISEMENT",
                "Story continues below advertisement",
                ">> READ ALSO: Ten walks along the coast",
                "YOU MIGHT ALSO LIKE: The best rain jackets",
                "Photo: cranes in the port of Marsh. (Archive)",
                "[Image: the control room, blurred by us]",
                "Dock workers on Monday. (Ada Roe/Getty Images)",
                "Get the Marsh Courier digest every morning. Enter your e-mail.",
                "Love this stuff? Our Saturday newsletter lands in your inbox every week. Subscribe now!",
                "You have read 2 of 5 free articles this month. Subscribe for unlimited access.",
                "Already a subscriber? Log in",
                "We use cookies to run this site. By continuing you agree to our privacy policy.",
                "Harbour Summit 2026: early-bird tickets available until 30 May",
                "Follow us on Telegram",
                "Sponsored: Three months of tide tables for the price of one",
                "Sign up for Tides, our weekly look at the coast",
                "Enjoying this article? Consider supporting our reporters.",
                "Last updated: 3 hours ago",
                "Pictured: the idle cranes of Marsh",
                "Login to comment",
                "(Reporting by Ada Roe in Oslo; Editing by Ben Poe)",
                "Share your thoughts in the comments below or subscribe to our newsletter for more."
            })
    void leavesOutWhatStandsWithinAnArticle(String line) {
        assertThat(judge(line, AMID)).isEqualTo(Verdict.NOISE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tags: ports, strikes",
                "© 2026 Marsh Courier - Terms - Privacy - Cookies",
                "Copyright 2026 Marsh Courier. All rights reserved.",
                "<< Older: The printer that could",
                "Ada Roe is a reporter who covers ports and shipping.",
                "Your email address will not be published. Required fields are marked *",
                "The Courier follows its Trust & Fairness policy. Report an error"
            })
    void leavesOutWhatStandsBelowAnArticle(String line) {
        assertThat(judge(line, TAIL)).isEqualTo(Verdict.NOISE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Comments (12)",
                "3 responses",
                "Leave a Reply",
                "Comments are closed.",
                "View all 14 comments",
                "Discussion (4)",
                "What readers say"
            })
    void endsTheArticleWhereReadersBegin(String line) {
        assertThat(judge(line, AMID)).isEqualTo(Verdict.END);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "RELATED",
                "Read next",
                "You may also like",
                "Most read",
                "More from Marsh Courier",
                "Related stories"
            })
    void dropsTheListUnderAHeadingOfLinks(String line) {
        assertThat(judge(line, TAIL)).isEqualTo(Verdict.NOISE_LIST);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The port of Marsh closed on Monday, the harbour master said.",
                "KEY POINTS",
                "Reactions",
                "Response",
                "Why it matters",
                "Frequently Asked Questions",
                "What is a free port?",
                "17:55 Harbour master: no deal",
                "Source: Fjord Wire",
                "With inputs from Fjord Wire",
                "The company shares photos of its users with advertisers, the complaint says.",
                "Share prices fell 6.2% on Monday.",
                "The newsletter service said it would close its office in Oslo.",
                "Subscribers will be able to cancel with one click, the regulator said.",
                "“Sign up for our newsletter and you lose your data,” Roe said.",
                "The commission said it would comment on the report next week.",
                "We've asked both companies for comment and will update this post if we hear back.",
                "Users can download the app from the company's own store, Roe said.",
                "The court will publish the video: it shows the collision.",
                "Related companies were fined as well, according to the ministry.",
                "Google said cookies would stay in its browser until 2027."
            })
    void keepsWhatIsArticle(String line) {
        assertThat(judge(line, AMID)).isEqualTo(Verdict.UNDECIDED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", " share", ">> ", "A, ", "Comments 0 ", "photo by a ", "\u00e9", "By A "})
    void staysFastOnRepetition(String unit) {
        Line line = new Line(unit.repeat(20_000).strip(), false, true);
        org.junit.jupiter.api.Assertions.assertTimeoutPreemptively(java.time.Duration.ofSeconds(5), () -> {
            for (Place place : new Place[] {HEAD, AMID, TAIL}) {
                NoiseRules.judge(line, place);
            }
        });
    }

    private static Verdict judge(String line, Place place) {
        return NoiseRules.judge(new Line(line, false, true), place);
    }
}

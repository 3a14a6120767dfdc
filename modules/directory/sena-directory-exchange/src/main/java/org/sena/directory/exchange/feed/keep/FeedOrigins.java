package org.sena.directory.exchange.feed.keep;

/** How records say which feed brought them. */
final class FeedOrigins {

    private FeedOrigins() {}

    static String of(String feedId) {
        return "feed:" + feedId;
    }
}

package org.sena.notification.service.channel;

import java.time.Instant;

/** Letters as they leave. */
final class Letters {

    static final Outgoing ONE =
            ImmutableOutgoing.builder()
                    .id("0f7d9a52-0000-4000-8000-000000000001")
                    .to("somebody@example.org")
                    .daily(false)
                    .addLines(line("referral.sent", "SENA-7Q4M", "organisation?a=1&b=2"))
                    .build();

    static final Outgoing DAILY =
            ImmutableOutgoing.builder()
                    .from(ONE)
                    .daily(true)
                    .addLines(line("referral.message", "SENA-8888", "my-support"))
                    .build();

    private Letters() {}

    private static Line line(String kind, String reference, String link) {
        return ImmutableLine.builder()
                .id("notice-" + reference)
                .kind(kind)
                .reference(reference)
                .link(link)
                .at(Instant.parse("2026-01-15T12:00:00Z"))
                .build();
    }
}

package org.sena.browser.test.hostile;

import java.util.List;
import java.util.Random;

/** Headers that lie about where a request comes from, or ask for the impossible. */
final class HostileHeaders {

    private static final List<String> LINES =
            List.of(
                    "X-Forwarded-For: 10.0.0.1, <@>, ' OR 1=1",
                    "X-Forwarded-Host: @.example",
                    "X-Forwarded-Proto: https",
                    "X-Forwarded-Prefix: /@",
                    "X-Original-URL: /web/sena/admin",
                    "X-Rewrite-URL: /@",
                    "X-HTTP-Method-Override: DELETE",
                    "Forwarded: for=\"[::1]\";host=@.example;proto=https",
                    "Range: bytes=0-0,1-1,2-2,3-3,4-4,5-5,6-6,7-7,8-8",
                    "Range: bytes=-99999999999999999999",
                    "Range: @",
                    "If-None-Match: \"@\", *",
                    "If-Modified-Since: @",
                    "Accept: @/@;q=9.9",
                    "Accept: */*;q=0",
                    "Accept: application/xml",
                    "Accept-Language: @;q=x, ,,, *",
                    "Accept-Language: <@>",
                    "Accept-Encoding: br;q=@, gzip;q=0",
                    "Accept-Charset: utf-16",
                    "Origin: https://@.example",
                    "Referer: https://@.example/<@>",
                    "User-Agent: <@>${7919*7907}",
                    "Authorization: Bearer @",
                    "Authorization: Basic QDpA",
                    "Authorization: Bearer",
                    "Authorization: @",
                    "Cookie: SENA_VISIT=@",
                    "Cookie: SENA_LANGUAGE=<@>; SENA_LANGUAGE=cy",
                    "Cookie: $Version=1; a=\"@",
                    "Expect: @",
                    "Transfer-Encoding: @",
                    "Upgrade: h2c",
                    "TE: trailers",
                    "Connection: close, @",
                    "Content-Encoding: gzip",
                    "X-Requested-With: XMLHttpRequest");

    private final Random random;
    private final String mark;

    HostileHeaders(Random random, String mark) {
        this.random = random;
        this.mark = mark;
    }

    void apply(Draft draft) {
        int way = random.nextInt(8);
        if (way == 0) {
            draft.host(mark + ".example");
        } else if (way == 1) {
            draft.host("localhost:99999/<" + mark + ">");
        } else if (way == 2) {
            draft.header("X-Long: " + mark.repeat(200 << random.nextInt(4)));
        } else {
            for (int i = 0; i <= random.nextInt(3); i++) {
                draft.header(LINES.get(random.nextInt(LINES.size())).replace("@", mark));
            }
        }
    }
}

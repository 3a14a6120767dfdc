package org.sena.benchmark.referral;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jsoup.Connection;
import org.jsoup.Jsoup;
import org.sena.benchmark.Figures;
import org.sena.benchmark.StartedRuntime;

/**
 * How the pages with lists answer at 100,000 referrals and 1,000,000 messages, against 1,000 and
 * 10,000 in the same run. The target is at most twice the time, at the 95th percentile.
 */
public final class ReferralRatio {

    private static final int FEW = 1_000;
    private static final String MANY = "sena.benchmark.referrals";
    private static final String DEFAULT = "100000";

    private static final int WARMING = 200;
    private static final int LOOKS = 200;

    /** The organisation of the demo accounts. */
    private static final String ORGANISATION = "10000000-0000-4000-8000-000000000001";

    private ReferralRatio() {}

    public static void main(String[] arguments) throws Exception {
        Path data = Files.createTempDirectory("sena-benchmark");
        int many = Integer.parseInt(System.getProperty(MANY, DEFAULT));

        try (StartedRuntime runtime = StartedRuntime.start(data)) {
            measure(runtime, many);
        }
    }

    private static void measure(StartedRuntime runtime, int many) throws IOException {
        fill(runtime, FEW);

        Map<String, Connection> pages = new LinkedHashMap<>();

        pages.put("inbox", signedIn(runtime, "demo-worker", "organisation"));
        pages.put("queue", signedIn(runtime, "demo-adviser", "advice"));

        Map<String, Double> few = new LinkedHashMap<>();

        for (Map.Entry<String, Connection> page : pages.entrySet()) {
            ninetyFifth(page.getValue(), WARMING);
            few.put(page.getKey(), ninetyFifth(page.getValue(), LOOKS));
        }

        Figures.print(
                "filling up to %d referrals and %d messages: %.1f s",
                many, 10 * many, fill(runtime, many) / 1e3);

        for (Map.Entry<String, Connection> page : pages.entrySet()) {
            double then = ninetyFifth(page.getValue(), LOOKS);
            double first = few.get(page.getKey());

            Figures.print(
                    "page of the %s at %d referrals: %.2f x that at %d (95th percentile of %d,"
                            + " %.1f ms and %.1f ms)",
                    page.getKey(), many, then / first, FEW, LOOKS, then, first);
        }
    }

    private static long fill(StartedRuntime runtime, int to) throws IOException {
        return Long.parseLong(
                Jsoup.connect(runtime.address("/benchmark/referrals"))
                        .data("organisation", ORGANISATION)
                        .data("to", Integer.toString(to))
                        .ignoreContentType(true)
                        .timeout(600_000)
                        .method(Connection.Method.POST)
                        .execute()
                        .body()
                        .strip());
    }

    /** A session that asks for the page again with each request. */
    private static Connection signedIn(StartedRuntime runtime, String user, String page)
            throws IOException {
        Connection session = Jsoup.newSession().timeout(60_000);
        String address = runtime.address("/web/sena/" + page);

        session.newRequest(address).get().forms().stream()
                .filter(form -> form.selectFirst("input[name=password]") != null)
                .findFirst()
                .orElseThrow()
                .submit()
                .data("user", user)
                .data("password", "sena-demo")
                .execute();

        return session.newRequest(address);
    }

    /** In milliseconds, one after the other. */
    private static double ninetyFifth(Connection page, int looks) throws IOException {
        double[] milliseconds = new double[looks];

        for (int i = 0; i < looks; i++) {
            long begin = System.nanoTime();
            Connection.Response answer = page.method(Connection.Method.GET).execute();

            milliseconds[i] = (System.nanoTime() - begin) / 1e6;

            if (answer.statusCode() != 200 || answer.url().getPath().contains("sign-in")) {
                throw new IOException("Not shown: " + answer.url());
            }
        }

        Arrays.sort(milliseconds);

        return milliseconds[looks * 95 / 100];
    }
}

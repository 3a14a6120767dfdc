package org.sena.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.sena.directory.exchange.file.record.ImportedFile;

/** Services as text files, and what their cells may say. */
class DirectoryCsvFuzz {

    private static final ImportedFile FILE = new ImportedFile("services.csv");

    private static final String SERVICES =
            """
            id,name,description,organisation,types,postcode,venue,opening hours,phone,email,url,minimum age,cost,languages,monday
            7,Lunch,Soup,Kitchen,lunch club,pe29 3tn,Hall,Mon 12-2pm,01632 960021,a@kitchen.example,kitchen.example,18,£2.50,Polish,9-5
            7,,,,,PE27 5BH,Library,first Tuesday 2-4pm,,,,,,,
            8,<b>Debt</b>,"two
            lines",Kitchen,debt advice,ZZ1 1ZZ,,24/7,+44 1632 960022,x,ftp://x,16-24,Free,cy; pl,closed
            """;

    private static final String STRUCTURED =
            """
            name;weekdays;frequency;interval;opens;closes;starts on;valid from;valid to;days of month;latitude;longitude;eligibility;status;referral
            Lunch;MO,2TU;monthly;2;9.30;17:00;15/01/2026;2026-01-01;31 Dec 2026;1,15;52,3;-0.1;carers;active;direct
            """;

    static Stream<Arguments> seeds() {
        return Stream.concat(
                Seeds.of(SERVICES, STRUCTURED, SERVICES.replace(',', '\t'), "name\n\"a\"b"),
                Seeds.of(
                        Stream.of(
                                ("\uFEFF" + STRUCTURED).getBytes(StandardCharsets.UTF_16LE),
                                SERVICES.getBytes(StandardCharsets.ISO_8859_1))));
    }

    @MethodSource("seeds")
    @FuzzTest
    void reads(byte[] input) throws Exception {
        Claims.soon(() -> FILE.read(input));
    }
}

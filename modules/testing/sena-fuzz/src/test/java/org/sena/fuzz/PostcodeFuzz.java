package org.sena.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.sena.directory.api.DirectoryRefusedException;
import org.sena.directory.service.postcode.PostcodeFile;
import org.sena.directory.service.postcode.PostcodeForm;
import org.sena.directory.service.postcode.PostcodePoint;

/** Postcodes as they are typed, and files of them. */
class PostcodeFuzz {

    static Stream<Arguments> seeds() {
        return Seeds.of(
                "PE29 3TN",
                " sw1a-1aa ",
                "GIR0AA",
                "\"PE29 3TN\",10,523842,271840,\"E92000001\",\"\",\"\",\"\",\"E07000011\",\"\"\n",
                "\"PE29 3TN\",90,0,0,\"E92000001\",\"\",\"\",\"\",\"E07000011\",\"\"\nX,1,2",
                "\uFEFFpcd,pcds,oslaua,lat,long\r\nPE293TN,PE29 3TN,E07000011,52.330,-0.1834\r\n",
                "pcd7,lad23cd,lat,long\nPE293TN,E07000011,99.999999,0\n");
    }

    @MethodSource("seeds")
    @FuzzTest
    void reads(byte[] input) throws Exception {
        String text = new String(input, StandardCharsets.UTF_8);

        Claims.soon(
                () -> {
                    text.lines().forEach(PostcodeFuzz::form);
                    form(text);
                    file(text);
                });
    }

    private static void form(String typed) {
        PostcodeForm.of(typed)
                .ifPresent(
                        read -> {
                            PostcodeForm again = PostcodeForm.of(read.written()).orElseThrow();

                            Claims.same(read.written(), again.written(), "A postcode written");
                            Claims.same(
                                    read.compact(),
                                    PostcodeForm.of(read.compact()).orElseThrow().compact(),
                                    "A postcode without its blank");
                            Claims.holds(
                                    read.written().matches("[A-Z0-9]{2,4}( [0-9][A-Z]{2})?"),
                                    "A postcode has one form",
                                    read);
                        });
    }

    private static void file(String text) throws Exception {
        List<PostcodePoint> points = new ArrayList<>();

        try {
            int read = new PostcodeFile(points::add).read(new StringReader(text));

            Claims.same(read, points.size(), "All that was read was handed on");
        } catch (DirectoryRefusedException refused) {
            Claims.holds(!refused.problems().isEmpty(), "A refusal says why", text);

            for (String problem : refused.problems()) {
                Claims.holds(
                        problem.matches("(?s)(row [1-9][0-9]*[,:]|the file) .*\\S.*"),
                        "A mistake has a row",
                        problem);
            }
        }

        for (PostcodePoint point : points) {
            Claims.holds(
                    point.postcode().isWhole()
                            && point.coordinate().latitude() > 48
                            && point.coordinate().latitude() < 63
                            && point.coordinate().longitude() > -12
                            && point.coordinate().longitude() < 5,
                    "A postcode is in or near Britain",
                    point);
        }
    }
}

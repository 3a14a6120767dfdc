package org.sena.browser.test.hostile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Bodies that cost more to read than to send. */
final class HostileBodies {

    private static final int BOMB_BYTES = 40_000_000;

    /** Made once: forty megabytes of nothing, in forty kilobytes. */
    private static final byte[] ZIP = zip("xl/worksheets/sheet1.xml", new byte[BOMB_BYTES]);

    private static final byte[] CLIMBING = zip("../../../../hostile", new byte[10]);

    private static final String LAUGHS =
            "<?xml version=\"1.0\"?><!DOCTYPE l [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;\">"
                    + "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\"><!ENTITY d \"&c;&c;&c;&c;&c;&c;\">"
                    + "<!ENTITY e \"&d;&d;&d;&d;&d;&d;&d;&d;\"><!ENTITY f \"&e;&e;&e;&e;&e;&e;\">]>"
                    + "<l>&f;&f;&f;&f;</l>";

    private static final String OUTSIDE =
            "<?xml version=\"1.0\"?><!DOCTYPE l [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
                    + "<l>&x;</l>";

    private static final List<String> NAMES =
            List.of(
                    "@.csv",
                    "@.xlsx",
                    "@.json",
                    "@.pdf",
                    "@.png",
                    "../../@.csv",
                    "@.jsp",
                    "<@>.csv",
                    "@\u0000.csv",
                    "");

    private final Random random;
    private final String mark;

    HostileBodies(Random random, String mark) {
        this.random = random;
        this.mark = mark;
    }

    void manyParts(Draft draft) {
        int count = 200 << random.nextInt(5);
        for (int i = 0; i < count; i++) {
            draft.part(head(mark + i, i % 3 == 0 ? mark : null), Distortion.utf8(mark));
        }
        method(draft);
    }

    void deepJson(Draft draft) {
        int depth = 100 << random.nextInt(10);
        String open = random.nextBoolean() ? "[" : "{\"a\":";
        String json = open.repeat(depth) + (random.nextBoolean() ? "1" : "");
        draft.raw("application/json", Distortion.utf8(json));
        method(draft);
    }

    /** A file that unfolds, climbs, or asks for others, where files are wanted; and elsewhere. */
    void bomb(Draft draft, Place place) {
        byte[] content =
                switch (random.nextInt(7)) {
                    case 0 -> ZIP;
                    case 1 -> CLIMBING;
                    case 2 -> Distortion.utf8(LAUGHS);
                    case 3 -> zip("xl/workbook.xml", Distortion.utf8(OUTSIDE));
                    case 4 -> zip("[Content_Types].xml", Distortion.utf8(LAUGHS));
                    case 5 -> Distortion.utf8("a,\"".repeat(20_000));
                    default -> Distortion.utf8(OUTSIDE);
                };
        if (place.sort() == Place.Sort.JSON || random.nextInt(5) == 0) {
            draft.raw("application/xml", content);
        } else {
            String name = NAMES.get(random.nextInt(NAMES.size())).replace("@", mark);
            draft.part(head(fileField(place), name), content);
        }
        method(draft);
    }

    /** Our forms name their file so; the namespace is that of the portlet asked. */
    private static String fileField(Place place) {
        for (Field field : place.query()) {
            if (field.name().equals("p_p_id")) {
                return "_" + field.value() + "_file";
            }
        }
        return "file";
    }

    private static void method(Draft draft) {
        if (draft.method().equals("GET")) {
            draft.method("POST");
        }
    }

    private static String head(String name, String file) {
        return "Content-Disposition: form-data; name=\""
                + name
                + (file == null ? "\"" : "\"; filename=\"" + file + "\"\r\nContent-Type: text/csv");
    }

    private static byte[] zip(String name, byte[] content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
            zip.closeEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}

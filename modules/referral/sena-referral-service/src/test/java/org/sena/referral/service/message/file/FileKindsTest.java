package org.sena.referral.service.message.file;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a file is, by what is in it. */
class FileKindsTest {

    private static final String TYPES = "[Content_Types].xml";
    private static final String DOCUMENT = "word/document.xml";

    @ParameterizedTest(name = "{1} called {0} is {2}")
    @CsvSource({
        "letter.pdf, 255044462d312e37, PDF",
        "photo.jpg, ffd8ffe000104a46, JPEG",
        "scan.png, 89504e470d0a1a0a, PNG",
        "letter.exe, 255044462d312e37, PDF",
        "letter.pdf, 4d5a900003000000, ",
        "page.png, 3c68746d6c3e3c62, ",
        "short.png, 89504e47, ",
        "photo.svg, 3c73766720786d6c, ",
        "old.doc, d0cf11e0a1b11ae1, ",
    })
    void the_first_bytes_tell(String name, String hex, FileKind kind) throws IOException {
        assertEquals(Optional.ofNullable(kind), FileKinds.of(Files.of(name, bytes(hex))));
    }

    @Test
    void a_document_has_its_two_parts() throws IOException {
        assertEquals(Optional.of(FileKind.DOCX), kind(TYPES, "<T/>", DOCUMENT, "<w/>"));
        assertEquals(Optional.empty(), kind(TYPES, "<T/>", "xl/workbook.xml", "<w/>"));
        assertEquals(Optional.empty(), kind(DOCUMENT, "<w/>"));
    }

    @ParameterizedTest
    @CsvSource({
        "word/vbaProject.bin, x",
        "word/activeX/activeX1.xml, <a/>",
        "word/embeddings/oleObject1.bin, x",
        "../../etc/passwd, x",
        "/etc/passwd, x",
        "word\\evil.xml, <a/>",
        "word/settings.xml, '<!DOCTYPE a [<!ENTITY b \"c\">]><a/>'",
    })
    void a_document_with_a_program_or_a_trap_is_none(String part, String content)
            throws IOException {
        assertEquals(Optional.empty(), kind(TYPES, "<T/>", DOCUMENT, "<w/>", part, content));
    }

    @Test
    void a_document_that_grows_beyond_measure_is_none() throws IOException {
        String large = " ".repeat(60 * 1024 * 1024);

        assertEquals(
                Optional.empty(),
                kind(TYPES, "<T/>", DOCUMENT, "<w/>", "a.xml", large, "b.xml", large));
    }

    @Test
    void a_damaged_document_is_none() throws IOException {
        byte[] whole = Files.packed(TYPES, "<T/>", DOCUMENT, "<w>" + "x".repeat(999) + "</w>");
        byte[] half = Arrays.copyOf(whole, whole.length / 2);

        assertEquals(Optional.empty(), FileKinds.of(Files.of("half.docx", half)));
    }

    private static Optional<FileKind> kind(String... parts) throws IOException {
        return FileKinds.of(Files.of("letter.docx", Files.packed(parts)));
    }

    private static byte[] bytes(String hex) {
        byte[] bytes = new byte[hex.length() / 2];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) Integer.parseInt(hex.substring(2 * i, 2 * i + 2), 16);
        }
        return bytes;
    }
}

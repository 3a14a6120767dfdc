package org.sena.referral.service.message.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNamesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "letter.pdf | PDF | letter.pdf",
                "Letter.PDF | PDF | Letter.pdf",
                "photo.jpeg | JPEG | photo.jpeg",
                "photo.png | JPEG | photo.png.jpg",
                "letter.exe | PDF | letter.exe.pdf",
                "letter | PDF | letter.pdf",
                "C:\\Users\\me\\letter.pdf | PDF | letter.pdf",
                "../../etc/passwd | PDF | passwd.pdf",
                "a\"b;c<d>e.pdf | PDF | a b c d e.pdf",
                "gwaed ŵyl żółć.docx | DOCX | gwaed ŵyl żółć.docx",
                "...pdf | PDF | file.pdf",
                ".pdf | PDF | file.pdf",
                "🙂.png | PNG | file.png",
            })
    void a_name_is_cleaned(String said, FileKind kind, String clean) {
        assertEquals(clean, FileNames.clean(said, kind));
    }

    @Test
    void line_ends_and_other_controls_never_reach_a_header() {
        assertEquals("a b.pdf", FileNames.clean("a\r\n\u0000b.pdf", FileKind.PDF));
    }

    @Test
    void a_long_name_is_cut_and_keeps_its_ending() {
        String name = FileNames.clean("x".repeat(300) + ".pdf", FileKind.PDF);

        assertEquals(100, name.length());
        assertTrue(name.endsWith("x.pdf"), name);
    }
}

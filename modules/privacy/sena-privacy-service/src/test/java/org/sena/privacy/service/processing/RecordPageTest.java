package org.sena.privacy.service.processing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.sena.privacy.api.processing.ProcessingRecord;

class RecordPageTest {

    /** With {@code -Dsena.docs.write} it is written anew instead. */
    @Test
    void the_page_in_docs_is_what_the_modules_say() throws IOException {
        Path file = ServiceModules.root().resolve("docs/record-of-processing.md");
        String page =
                new RecordPage(
                                ServiceModules.all().values().stream()
                                        .map(ServiceModules::record)
                                        .sorted(
                                                Comparator.comparing(ProcessingRecord::context)
                                                        .thenComparing(ProcessingRecord::title))
                                        .collect(Collectors.toList()))
                        .markdown();

        if (System.getProperty("sena.docs.write") != null) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, page);
        }

        assertEquals(
                page,
                Files.readString(file),
                "Write it anew: mvn test -pl modules/privacy/sena-privacy-service"
                        + " -Dtest=RecordPageTest -Dsena.docs.write -DargLine=-Dsena.docs.write=1");
    }
}

package org.sena.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Workbooks out of inputs. One that begins as a ZIP file does is taken as it is. Any other is the
 * workbook's parts with a zero byte between, packed here: so that a search gets beyond the packing.
 */
final class Workbooks {

    /** In the order in which they are in an input. What an input does not say is as below. */
    private static final List<String> PARTS =
            List.of(
                    "xl/worksheets/sheet1.xml",
                    "xl/sharedStrings.xml",
                    "xl/styles.xml",
                    "xl/workbook.xml",
                    "xl/_rels/workbook.xml.rels");

    private static final Map<String, byte[]> USUAL = entries(kinds());

    private Workbooks() {}

    static byte[] file(byte[] input) {
        return input.length > 1 && input[0] == 'P' && input[1] == 'K' ? input : packed(input);
    }

    /** The workbook as an input of parts. */
    static byte[] parts(byte[] workbook) {
        Map<String, byte[]> entries = entries(workbook);
        ByteArrayOutputStream input = new ByteArrayOutputStream();

        for (String part : PARTS) {
            input.writeBytes(entries.getOrDefault(part, new byte[0]));
            input.write(0);
        }

        return input.toByteArray();
    }

    /** A workbook with a cell of each kind. */
    static byte[] kinds() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        try (Workbook workbook = new Workbook(out, "SENA", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Matrix");

            sheet.value(0, 0, "name");
            sheet.value(0, 1, "organisation");
            sheet.value(1, 0, 1.5);
            sheet.value(1, 1, true);
            sheet.value(2, 0, LocalDate.of(2026, 1, 15));
            sheet.style(2, 0).format("yyyy-mm-dd").set();
            sheet.formula(2, 1, "A1&B1");
            sheet.inlineString(3, 27, "far");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }

        return out.toByteArray();
    }

    private static byte[] packed(byte[] input) {
        Map<String, byte[]> entries = new HashMap<>(USUAL);
        int from = 0;

        for (String part : PARTS) {
            int to = from;

            while (to < input.length && input[to] != 0) {
                to++;
            }
            if (to > from) {
                entries.put(part, Arrays.copyOfRange(input, from, to));
            }

            from = Math.min(to + 1, input.length);
        }

        return packed(entries);
    }

    private static byte[] packed(Map<String, byte[]> entries) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.setLevel(0);

            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }

        return out.toByteArray();
    }

    private static Map<String, byte[]> entries(byte[] workbook) {
        Map<String, byte[]> entries = new HashMap<>();

        try (ZipFile zip =
                ZipFile.builder()
                        .setSeekableByteChannel(new SeekableInMemoryByteChannel(workbook))
                        .get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                entries.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }

        return entries;
    }
}

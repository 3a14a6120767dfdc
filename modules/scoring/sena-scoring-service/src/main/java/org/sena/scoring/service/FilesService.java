package org.sena.scoring.service;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.transaction.Propagation;
import com.liferay.portal.kernel.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.scoring.api.MatrixFiles;
import org.sena.scoring.api.MatrixGuide;
import org.sena.scoring.api.MatrixState;
import org.sena.scoring.api.TableFormat;
import org.sena.scoring.service.matrix.CsvTable;
import org.sena.scoring.service.sheet.SafeCsv;
import org.sena.scoring.service.sheet.Template;
import org.sena.scoring.service.sheet.WorkbookFile;
import org.sena.scoring.service.store.model.MatrixVersionEntry;

/** Hands out tables as files. */
@Component(service = AopService.class)
@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
public class FilesService implements AopService, MatrixFiles {

    @Reference private MatrixKeepers keepers;

    @Reference private VersionRows rows;

    @Override
    public byte[] table(String key, int version, TableFormat format) {
        keepers.acting("matrix.read", key);

        MatrixVersionEntry entry = rows.get(key, version);

        if (format == TableFormat.XLSX) {
            return WorkbookFile.of(CsvTable.stored(entry.getSource()));
        }
        // A table without mistakes has no such cell, and its text is what its hash is of.
        if (isWithoutMistakes(entry)) {
            return entry.getSource().getBytes(StandardCharsets.UTF_8);
        }

        return SafeCsv.of(CsvTable.stored(entry.getSource()));
    }

    @Override
    public byte[] template(MatrixGuide guide, TableFormat format) {
        keepers.acting("matrix.read", "template");

        return (format == TableFormat.XLSX)
                ? new Template(guide).workbook()
                : SafeCsv.of(new Template(guide).table());
    }

    private static boolean isWithoutMistakes(MatrixVersionEntry entry) {
        MatrixState state = MatrixVersions.state(entry);

        return state != MatrixState.DRAFT && state != MatrixState.DISCARDED;
    }
}

package org.sena.directory.service;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.transaction.Propagation;
import com.liferay.portal.kernel.transaction.Transactional;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.directory.api.PostcodeChanges;
import org.sena.directory.api.PostcodeImport;
import org.sena.directory.api.PostcodeList;
import org.sena.directory.service.postcode.PostcodeFile;
import org.sena.directory.service.postcode.PostcodeMerge;
import org.sena.directory.service.postcode.PostcodePoint;
import org.sena.directory.service.postcode.PostcodeSelection;
import org.sena.directory.service.store.PostcodeRows;

/** Compares lists of postcodes with the rows, and merges them in, one batch after another. */
@Component(service = AopService.class)
@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
public class PostcodeImporting implements AopService, PostcodeImport {

    private static final String LOAD = "directory.postcodes";
    private static final String LOOK = "directory.postcodes.look";
    private static final int BATCH = 1_000;

    @Reference private Editing editing;
    @Reference private PostcodeRows rows;

    @Override
    public String read(Reader csv, Set<String> councils) throws IOException {
        editing.require(LOOK);

        PostcodeSelection selection = new PostcodeSelection(councils, MOST_POSTCODES);

        new PostcodeFile(selection).read(csv);

        return selection.csv();
    }

    @Override
    public PostcodeChanges preview(PostcodeList list) {
        editing.require(LOOK);

        PostcodeMerge merge = new PostcodeMerge();

        batches(list, batch -> merge.add(batch, rows.known(batch)));

        return merge.changes(rows.count(), list.complete());
    }

    @Override
    @Transactional(rollbackFor = Exception.class)
    public PostcodeChanges apply(PostcodeList list) {
        editing.require(LOAD);

        long stored = rows.count();
        PostcodeMerge merge = new PostcodeMerge();

        batches(list, batch -> rows.write(merge.add(batch, rows.known(batch))));

        if (list.complete()) {
            remove(merge);
        }

        rows.centre(merge.outwardCodes());

        PostcodeChanges changes = merge.changes(stored, list.complete());

        editing.done(
                LOAD,
                Optional.of(
                        String.format(
                                "added %d, changed %d, removed %d: %s",
                                changes.added(),
                                changes.changed(),
                                changes.removed(),
                                list.source())));

        return changes;
    }

    @Override
    public Map<String, Long> councils() {
        editing.require(LOOK);

        return rows.countsByDistrict();
    }

    private void remove(PostcodeMerge merge) {
        String last = "";

        for (List<String> page = rows.after(last, BATCH);
                !page.isEmpty();
                page = rows.after(last, BATCH)) {
            last = page.get(page.size() - 1);
            rows.remove(merge.gone(page));
        }
    }

    private static void batches(PostcodeList list, Consumer<List<PostcodePoint>> sink) {
        List<PostcodePoint> batch = new ArrayList<>(BATCH);
        PostcodeFile file =
                new PostcodeFile(
                        point -> {
                            batch.add(point);

                            if (batch.size() == BATCH) {
                                sink.accept(batch);
                                batch.clear();
                            }
                        });

        try {
            file.read(new StringReader(list.content()));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }

        sink.accept(batch);
    }
}

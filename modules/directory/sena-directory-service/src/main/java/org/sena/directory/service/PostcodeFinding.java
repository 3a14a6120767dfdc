package org.sena.directory.service;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.transaction.Propagation;
import com.liferay.portal.kernel.transaction.Transactional;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.directory.api.Place;
import org.sena.directory.api.Postcodes;
import org.sena.directory.service.postcode.PostcodeFile;
import org.sena.directory.service.postcode.PostcodeForm;
import org.sena.directory.service.postcode.PostcodePoint;
import org.sena.directory.service.store.PostcodeRows;

/** Finds postcodes in the rows, and loads them from a file in one transaction. */
@Component(service = AopService.class)
@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
public class PostcodeFinding implements AopService, Postcodes {

    private static final int BATCH = 1_000;
    private static final String LOAD = "directory.postcodes";

    @Reference private Editing editing;
    @Reference private PostcodeRows rows;

    @Override
    public Optional<Place> find(String postcode) {
        return PostcodeForm.of(postcode).flatMap(rows::find);
    }

    @Override
    @Transactional(rollbackFor = Exception.class)
    public int load(Reader csv) throws IOException {
        editing.require(LOAD);

        List<PostcodePoint> batch = new ArrayList<>(BATCH);
        Set<String> outwardCodes = new TreeSet<>();
        PostcodeFile file =
                new PostcodeFile(
                        point -> {
                            batch.add(point);
                            outwardCodes.add(point.postcode().outwardCode());

                            if (batch.size() == BATCH) {
                                rows.write(batch);
                                batch.clear();
                            }
                        });
        int read = file.read(csv);

        rows.write(batch);
        rows.centre(outwardCodes);
        editing.done(LOAD, Optional.empty());

        return read;
    }

    @Override
    public long count() {
        return rows.count();
    }
}

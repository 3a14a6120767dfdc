package org.sena.benchmark.referral;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import javax.servlet.Servlet;
import javax.servlet.ServletException;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import javax.sql.DataSource;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.referral.api.Referral;

/** Fills the tables up to so many referrals: {@code ?organisation=id&to=100000}; says how long. */
@Component(
        service = Servlet.class,
        property = "osgi.http.whiteboard.servlet.pattern=/benchmark/referrals")
public class ReferralsServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Reference private transient Beginning beginning;
    @Reference private transient DataSource database;

    private transient Referral sent;
    private transient Referral declined;
    private int filled;

    @Override
    protected synchronized void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        String organisation = request.getParameter("organisation");
        int to = Integer.parseInt(request.getParameter("to"));
        long begin = System.nanoTime();

        if (sent == null) {
            sent = beginning.sent(organisation);
            declined = beginning.declined(organisation);
        }

        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(true);
            new Crowd(connection, sent.id(), queueItem(connection)).add(filled + 1, to);
        } catch (SQLException e) {
            throw new ServletException(e);
        }

        filled = to;
        response.getWriter().println(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin));
    }

    /** The item that the declined referral became. */
    private String queueItem(Connection connection) throws SQLException {
        try (PreparedStatement query =
                connection.prepareStatement(
                        "select queueitemid from sena_queueitementry where subjectid = ?")) {
            query.setString(1, declined.subjectId());

            try (ResultSet rows = query.executeQuery()) {
                if (!rows.next()) {
                    throw new SQLException("The declined referral is not in the queue");
                }

                return rows.getString(1);
            }
        }
    }
}

create table SENA_ContactAttemptEntry (
	mvccVersion LONG default 0 not null,
	contactAttemptId LONG not null primary key,
	queueItemId VARCHAR(75) null,
	attemptedAt DATE null,
	method VARCHAR(75) null,
	result VARCHAR(75) null,
	sealedNote TEXT null,
	adviserName VARCHAR(200) null
);

create table SENA_QueueItemEntry (
	mvccVersion LONG default 0 not null,
	queueItemId VARCHAR(75) not null primary key,
	reference VARCHAR(75) null,
	itemVersion LONG,
	state_ VARCHAR(75) null,
	reason VARCHAR(75) null,
	priority INTEGER,
	needs VARCHAR(1000) null,
	subjectId VARCHAR(75) null,
	consentId VARCHAR(75) null,
	sealedContact TEXT null,
	sealedTold TEXT null,
	waitingSince DATE null,
	dueAt DATE null,
	adviserId VARCHAR(75) null,
	adviserName VARCHAR(200) null,
	attempts INTEGER,
	outcome VARCHAR(75) null,
	sealedOutcomeNote TEXT null,
	closedAt DATE null
);

create index IX_C03D64FE on SENA_ContactAttemptEntry (queueItemId[$COLUMN_LENGTH:75$]);

create index IX_98FBC397 on SENA_QueueItemEntry (consentId[$COLUMN_LENGTH:75$]);
create index IX_E4FECCD0 on SENA_QueueItemEntry (state_[$COLUMN_LENGTH:75$]);
create index IX_F41A7FA9 on SENA_QueueItemEntry (subjectId[$COLUMN_LENGTH:75$]);

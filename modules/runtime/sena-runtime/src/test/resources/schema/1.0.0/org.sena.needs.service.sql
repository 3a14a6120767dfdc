create table SENA_AssessmentEntry (
	mvccVersion LONG default 0 not null,
	assessmentId VARCHAR(75) not null primary key,
	subjectId VARCHAR(75) null,
	questionnaireKey VARCHAR(75) null,
	questionnaireVersion INTEGER,
	matrixVersion INTEGER,
	level VARCHAR(75) null,
	sealedAnswers TEXT null,
	sealedScores TEXT null,
	sealedContact TEXT null,
	consentId VARCHAR(75) null,
	reference VARCHAR(75) null,
	sealedAssistance TEXT null,
	assessedDate DATE null
);

create table SENA_CodedInterviewEntry (
	mvccVersion LONG default 0 not null,
	lookup_ VARCHAR(75) not null primary key,
	sealedInterview TEXT null,
	expiryDate DATE null
);

create table SENA_MyInterviewEntry (
	mvccVersion LONG default 0 not null,
	myInterviewId VARCHAR(200) not null primary key,
	subjectId VARCHAR(75) null,
	questionnaireKey VARCHAR(75) null,
	sealedInterview TEXT null,
	savedDate DATE null
);

create table SENA_QuestionnaireEntry (
	mvccVersion LONG default 0 not null,
	questionnaireEntryId VARCHAR(75) not null primary key,
	questionnaireKey VARCHAR(75) null,
	questionnaireVersion INTEGER,
	document TEXT null,
	documentHash VARCHAR(75) null,
	publishedBy VARCHAR(75) null,
	publishedDate DATE null
);

create table SENA_ReplayEntry (
	mvccVersion LONG default 0 not null,
	replayId VARCHAR(75) not null primary key,
	startedBy VARCHAR(75) null,
	startedDate DATE null,
	endedDate DATE null,
	state_ VARCHAR(75) null,
	request VARCHAR(2000) null,
	matrixVersion INTEGER,
	assessmentTotal INTEGER,
	assessmentsDone INTEGER,
	lastAssessmentId VARCHAR(75) null,
	tally TEXT null,
	report TEXT null,
	worker VARCHAR(75) null,
	workingUntil DATE null
);

create table SENA_UnmetNeedEntry (
	mvccVersion LONG default 0 not null,
	unmetNeedId VARCHAR(75) not null primary key,
	need VARCHAR(75) null,
	level VARCHAR(75) null,
	gap VARCHAR(75) null,
	district VARCHAR(75) null,
	countedMonth VARCHAR(75) null,
	times INTEGER
);

create index IX_65A92E7F on SENA_AssessmentEntry (reference[$COLUMN_LENGTH:75$]);
create index IX_42A71B9B on SENA_AssessmentEntry (subjectId[$COLUMN_LENGTH:75$]);

create index IX_464F3F89 on SENA_CodedInterviewEntry (expiryDate);

create index IX_41383148 on SENA_MyInterviewEntry (savedDate);

create unique index IX_E7D16648 on SENA_QuestionnaireEntry (questionnaireKey[$COLUMN_LENGTH:75$], questionnaireVersion);

create index IX_6FDEA959 on SENA_ReplayEntry (state_[$COLUMN_LENGTH:75$]);

create index IX_B2680A1F on SENA_UnmetNeedEntry (countedMonth[$COLUMN_LENGTH:75$]);
